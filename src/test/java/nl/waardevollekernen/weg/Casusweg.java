package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.waardevollekernen.opencall.DemoInhoud;
import nl.waardevollekernen.stapel.Stapel;
import org.jspecify.annotations.Nullable;

/** The steps of a case, each as the one who takes it takes it over the API. */
final class Casusweg {
    private static final Duration GEDULD = Duration.ofSeconds(90);

    private final Stapel stapel;
    private final Proefcall call;

    Casusweg(Stapel stapel, Proefcall call) {
        this.stapel = stapel;
        this.call = call;
    }

    Deelnemer als(String gebruiker) {
        return new Deelnemer(stapel, gebruiker);
    }

    static DemoInhoud demo(String slug) {
        return DemoInhoud.alle().stream()
                .filter(inhoud -> inhoud.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** A new draft; returns its id. */
    String concept(String gebruiker, String titel) {
        return als(gebruiker)
                .post("/v1/casussen", Map.of("openCall", call.slug(), "titel", titel))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Uploads the documents straight to the store and saves the whole content. */
    void vul(String gebruiker, String casus, DemoInhoud demo) {
        var ids = new HashMap<String, String>();
        demo.documenten().forEach((pointer, naam) -> ids.put(pointer, upload(gebruiker, casus, pointer, naam)));
        als(gebruiker)
                .schrijf(
                        "/v1/casussen/" + casus + "/inhoud", demo.inhoudMet(ids).toString())
                .then()
                .statusCode(200);
    }

    /** Uploads one demo document in parts; returns its id. */
    String upload(String gebruiker, String casus, String pointer, String naam) {
        var bytes = DemoInhoud.document(naam);
        var documenten = "/v1/casussen/" + casus + "/documenten";
        var soort = pointer.substring(pointer.lastIndexOf('/') + 1);
        var aankondiging = als(gebruiker)
                .post(
                        documenten,
                        Map.of(
                                "soort",
                                soort,
                                "vertrouwelijkheid",
                                soort.equals("grex") ? "bedrijfsgeheim" : "vertrouwelijk",
                                "bestandsnaam",
                                naam,
                                "grootte",
                                bytes.length));
        aankondiging.then().statusCode(201);
        String id = aankondiging.path("document.id");
        List<String> adressen = aankondiging.jsonPath().getList("deeladressen.adres");
        int deelgrootte = aankondiging.jsonPath().getInt("deelgrootte");
        for (int i = 0; i < adressen.size(); i++) {
            int van = i * deelgrootte;
            var deel = Arrays.copyOfRange(bytes, van, Math.min(bytes.length, van + deelgrootte));
            RestAssured.given()
                    .urlEncodingEnabled(false)
                    .body(deel)
                    .put(adressen.get(i))
                    .then()
                    .statusCode(200);
        }
        als(gebruiker).post(documenten + "/" + id + "/voltooiing").then().statusCode(200);
        return id;
    }

    Response onderteken(String gebruiker, String casus) {
        var deelnemer = als(gebruiker);
        return deelnemer
                .vraagt()
                .header("If-Match", deelnemer.etag("/v1/casussen/" + casus))
                .post("/v1/casussen/" + casus + "/ondertekening");
    }

    Response dienIn(String gebruiker, String casus) {
        return als(gebruiker).post("/v1/casussen/" + casus + "/indiening");
    }

    /** A complete case, signed and submitted for this gemeente ("waalwijk"); returns its id. */
    String ingediend(String gemeente, DemoInhoud demo) {
        var casus = getekend(gemeente, demo);
        dienIn(gemeente + ".indiener", casus).then().statusCode(201);
        return casus;
    }

    /** The same up to the signature. */
    String getekend(String gemeente, DemoInhoud demo) {
        var casus = concept(gemeente + ".indiener", demo.titel());
        vul(gemeente + ".indiener", casus, demo);
        onderteken(gemeente + ".tekenbevoegde", casus).then().statusCode(200);
        return casus;
    }

    /** Moves the rehearsal just past its closing. */
    void sluitCall() {
        for (int i = 0; i < 6; i++) {
            var stand = als("programma.coordinator").get("/v1/open-calls/" + call.slug());
            if ("gesloten".equals(stand.then().statusCode(200).extract().path("status"))) {
                return;
            }
            naarVolgendeTermijn();
        }
        throw new AssertionError("De call sluit niet");
    }

    Response naarVolgendeTermijn() {
        var antwoord = als("programma.coordinator").post("/v1/open-calls/" + call.slug() + "/volgende-termijn");
        antwoord.then().statusCode(200);
        return antwoord;
    }

    /** The open task of this kind on this case, as soon as this user's inbox shows it; returns its id. */
    String taak(String gebruiker, String casus, String soort) {
        return wacht(
                soort + " van " + casus,
                () -> taken(gebruiker, casus, soort).stream()
                        .findFirst()
                        .map(taak -> String.valueOf(taak.get("id")))
                        .orElse(null));
    }

    /** All open tasks of this kind on this case that this user sees. */
    List<Map<String, Object>> taken(String gebruiker, String casus, String soort) {
        List<Map<String, Object>> alle = new ArrayList<>();
        String pad = "/v1/taken?limit=100&soort=" + soort;
        while (pad != null) {
            var pagina = als(gebruiker).get(pad);
            List<Map<String, Object>> rijen =
                    pagina.then().statusCode(200).extract().jsonPath().getList("$");
            rijen.stream().filter(rij -> casus.equals(rij.get("zaak"))).forEach(alle::add);
            pad = volgende(pagina.header("Link"));
        }
        return alle;
    }

    private static @Nullable String volgende(@Nullable String link) {
        return link == null ? null : link.substring(link.indexOf('<') + 1, link.indexOf('>'));
    }

    /** The gate: every knock-out is met. */
    void verklaarOntvankelijk(String gebruiker, String casus) {
        var taak = taak(gebruiker, casus, "ontvankelijkheid");
        als(gebruiker)
                .post(
                        "/v1/casussen/" + casus + "/ontvankelijkheid",
                        oordeel(gebruiker, casus, taak, "ontvankelijk", ""))
                .then()
                .statusCode(200);
    }

    /** A finding in which every knock-out is met, or, for a refusal, the first is not. */
    Map<String, Object> oordeel(String gebruiker, String casus, String taak, String uitkomst, String motivering) {
        List<String> codes = als(gebruiker)
                .get("/v1/casussen/" + casus + "/ontvankelijkheid")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("knockouts.code");
        assertThat(codes).isNotEmpty();
        boolean weigering = !uitkomst.equals("ontvankelijk");
        var knockouts = codes.stream()
                .map(code -> Map.<String, Object>of(
                        "code",
                        code,
                        "voldoet",
                        !(weigering && code.equals(codes.getFirst())),
                        "motivering",
                        "Nagegaan in de stukken."))
                .toList();
        return Map.of("taak", taak, "knockouts", knockouts, "uitkomst", uitkomst, "motivering", motivering);
    }

    /** The status as this user reads it, once it is that. */
    void wachtOpStatus(String gebruiker, String casus, String status) {
        wacht("status " + status, () -> {
            String nu = als(gebruiker)
                    .get("/v1/casussen/" + casus)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("status");
            return status.equals(nu) ? nu : null;
        });
    }

    /** Asks again until there is an answer. */
    static <T> T wacht(String waarop, Supplier<@Nullable T> vraag) {
        var einde = Instant.now().plus(GEDULD);
        while (Instant.now().isBefore(einde)) {
            var antwoord = vraag.get();
            if (antwoord != null) {
                return antwoord;
            }
            try {
                Thread.sleep(250);
            } catch (InterruptedException onderbroken) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(onderbroken);
            }
        }
        throw new AssertionError("Niet gekomen binnen " + GEDULD.toSeconds() + " s: " + waarop);
    }
}
