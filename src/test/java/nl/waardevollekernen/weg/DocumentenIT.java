package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.waardevollekernen.opencall.DemoInhoud;
import nl.waardevollekernen.stapel.Stapel;
import nl.waardevollekernen.stapel.Virusscanner;
import nl.waardevollekernen.stapel.Wachten;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents when something goes wrong. The application is killed with an upload half sent and starts again with a virus
 * scanner, where this machine has one, and a broom that sweeps all the time; afterwards it is as it was.
 */
class DocumentenIT {
    private static final int DEEL = 8 * 1024 * 1024;

    private static final String TITEL = "Documenten die misgaan";
    private static final String CONTACT = "documenten@waalwijk.example";

    @TempDir
    static Path map;

    private static Stapel stapel;
    private static Databank databank;
    private static Proefcall call;
    private static Deelnemer indiener;
    private static Uploads uploads;
    private static String documenten;
    private static @Nullable Virusscanner clamd;

    private static final byte[] GROOT = groot();
    private static String halverwege;

    @BeforeAll
    static void begin() throws Exception {
        stapel = Stapel.start();
        databank = new Databank(stapel);
        call = Proefcall.nieuw(stapel);
        var weg = new Casusweg(stapel, call);
        indiener = weg.als("waalwijk.indiener");
        var casus = "/v1/casussen/" + weg.concept("waalwijk.indiener", TITEL);
        indiener.put(casus + "/inhoud/indiener", indiener.etag(casus), Map.of("contactEmail", CONTACT))
                .then()
                .statusCode(200);
        documenten = casus + "/documenten";
        uploads = new Uploads(stapel, indiener, documenten);

        var aankondiging = uploads.kondigAan("plan.pdf", GROOT.length, Uploads.sha256(GROOT));
        halverwege = documenten + "/" + aankondiging.path("document.id");
        Uploads.stuur(aankondiging.path("deeladressen[0].adres"), Arrays.copyOf(GROOT, DEEL));
        stapel.applicatie().kill();

        var extra = new HashMap<String, String>();
        extra.put("WAARDEVOLLEKERNEN_OPSLAG_VEGEN", "2s");
        var gevonden = Virusscanner.in(map);
        if (gevonden.isPresent()) {
            clamd = gevonden.get();
            clamd.start();
            extra.put("WAARDEVOLLEKERNEN_SCANNER_ADRES", clamd.adres());
        }
        stapel.startApplicatie(extra);
    }

    @AfterAll
    static void herstel() {
        if (clamd != null) {
            clamd.close();
        }
        stapel.applicatie().kill();
        stapel.applicatie().startEnWacht();
    }

    @Test
    void upload_naEenKillMiddenin_gaatVerderMetWatErNogMist() throws Exception {
        indiener.get(halverwege + "/delen")
                .then()
                .statusCode(200)
                .body("nummer", equalTo(List.of(1)))
                .body("grootte", equalTo(List.of(DEEL)));
        indiener.post(halverwege + "/voltooiing").then().statusCode(409);
        indiener.get(halverwege).then().body("status", equalTo("bezig"));

        String adres = indiener.post(halverwege + "/deeladressen", Map.of("delen", List.of(2)))
                .then()
                .statusCode(200)
                .extract()
                .path("[0].adres");
        Uploads.stuur(adres, Arrays.copyOfRange(GROOT, DEEL, GROOT.length));
        indiener.post(halverwege + "/voltooiing").then().statusCode(200).body("status", equalTo("compleet"));

        uploads.wacht("de hash", halverwege, "sha256", Uploads.sha256(GROOT));
        assertThat(RestAssured.given()
                        .urlEncodingEnabled(false)
                        .get(indiener.vraagt()
                                .redirects()
                                .follow(false)
                                .get(halverwege + "/inhoud")
                                .header("Location"))
                        .asByteArray())
                .isEqualTo(GROOT);
    }

    @Test
    void inhoud_dieNietBijDeAangekondigdeHashHoort_wordtGeweigerd_enVerdwijnt() throws Exception {
        var anders = Uploads.pdf("anders");
        var begonnen = uploads.kondigAan("raming.pdf", anders.length, Uploads.sha256(Uploads.pdf("bedoeld")));
        Uploads.stuur(begonnen.path("deeladressen[0].adres"), anders);
        var pad = documenten + "/" + begonnen.path("document.id");

        indiener.post(pad + "/voltooiing").then().statusCode(400).body("fouten[0].pointer", equalTo("/sha256"));
        indiener.get(pad)
                .then()
                .body("status", equalTo("geweigerd"))
                .body("bevinding", containsString("SHA-256"))
                .body("sha256", equalTo(null));
        indiener.get(pad + "/inhoud").then().statusCode(409).body("detail", containsString("geweigerd"));
        indiener.post(pad + "/voltooiing").then().statusCode(409);
        uploads.wachtTotWeg(uploads.sleutel(pad));
    }

    @Test
    void grens_vanDeCall_geldtBijHetAankondigen_enBijHetVoltooien() throws Exception {
        uploads.kondigAan("plan.pdf", 250_000_000, null);
        teGroot(uploads.aankondiging("plan.pdf", 250_000_001, null));
        zetGrens(2_000_000_000);
        var grootste = uploads.kondigAan("plan.pdf", 2_000_000_000, null);
        assertThat(grootste.<Integer>path("aantalDelen")).isEqualTo(239);
        teGroot(uploads.aankondiging("plan.pdf", 2_000_000_001, null));

        var inhoud = Uploads.pdf("net te groot");
        var begonnen = uploads.kondigAan("plan.pdf", inhoud.length, null);
        Uploads.stuur(begonnen.path("deeladressen[0].adres"), inhoud);
        zetGrens(inhoud.length - 1);
        var pad = documenten + "/" + begonnen.path("document.id");
        teGroot(indiener.post(pad + "/voltooiing"));
        indiener.get(pad).then().body("status", equalTo("geweigerd"));
        uploads.wachtTotWeg(uploads.sleutel(pad));
        zetGrens(250_000_000);
    }

    private static void teGroot(Response antwoord) {
        antwoord.then().statusCode(400).body("fouten[0].pointer", equalTo("/grootte"));
    }

    private static void zetGrens(long bytes) {
        databank.voerUit(
                "update open_call set instellingen = jsonb_set(instellingen::jsonb, '{documentgrens}', to_jsonb(?::bigint))"
                        + " where id = ?",
                bytes,
                call.id());
    }

    @Test
    void vegen_ruimtVerlatenUploadsEnWezenOp_enNietsAnders() throws Exception {
        var compleet = uploads.upload("blijft.pdf", Uploads.pdf("blijft"), null);
        var jong = documenten + "/" + uploads.kondigAan("jong.pdf", 10, null).path("document.id");
        var verlaten = uploads.kondigAan("verlaten.pdf", GROOT.length, null);
        var oud = documenten + "/" + verlaten.path("document.id");
        Uploads.stuur(verlaten.path("deeladressen[0].adres"), Arrays.copyOf(GROOT, DEEL));
        var wees = wees();
        for (var bestand : List.of(wees, stapel.opgeslagen(uploads.sleutel(compleet)))) {
            Files.setLastModifiedTime(bestand, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        }
        databank.voerUit(
                "update document set begonnen_op = now() - interval '2 days' where id in (?, ?)",
                Uploads.id(oud),
                Uploads.id(compleet));

        uploads.wacht("het einde van de verlaten upload", oud, "status", "afgebroken");
        indiener.get(oud + "/delen").then().statusCode(409);
        Wachten.tot("het opruimen van de wees", Uploads.GEDULD, () -> !Files.exists(wees));
        Wachten.tot("het opruimen van de delen", Uploads.GEDULD, () -> uploads.isGeruimd(oud));
        indiener.get(compleet).then().body("status", equalTo("compleet"));
        indiener.get(jong).then().body("status", equalTo("bezig"));
        assertThat(stapel.opgeslagen(uploads.sleutel(compleet))).exists();
    }

    /** An object of which the row is gone, as after a transaction that was rolled back. */
    private static Path wees() throws IOException {
        var pad = uploads.upload("wees.pdf", Uploads.pdf("wees"), null);
        var bestand = stapel.opgeslagen(uploads.sleutel(pad));
        databank.voerUit("delete from document where id = ?", Uploads.id(pad));
        assertThat(bestand).exists();
        return bestand;
    }

    @Test
    void virusscanner_vindtHetVirus_enLaatZonderEigenHandtekeningenNietsSchoonZijn() {
        scanner();
        var besmet = uploads.upload("lijst.csv", virus(), null);
        uploads.wacht("de scan", besmet, "scan", "besmet");
        indiener.get(besmet).then().body("bevinding", containsString("Eicar"));
        indiener.get(besmet + "/inhoud").then().statusCode(409);
        uploads.wachtTotWeg(uploads.sleutel(besmet));
        Wachten.tot(
                "de mail over het virus",
                Uploads.GEDULD,
                () -> stapel.mails().stream()
                        .anyMatch(mail -> mail.aan().equals(CONTACT)
                                && mail.onderwerp().equals("Virus gevonden in een bestand van " + TITEL)
                                && mail.tekst().contains("lijst.csv")));

        uploads.wacht(
                "de scan", uploads.upload("rapport.pdf", Uploads.pdf("zonder virus"), null), "scan", "geen-scanner");

        var teGroot = Uploads.pdf("groot", Virusscanner.STREAM_MAX + 1);
        uploads.wacht("de scan", uploads.upload("groot.pdf", teGroot, null), "scan", "niet-te-scannen");
    }

    @Test
    void virusscanner_dieStilstaat_laatHetDocumentWachten_enScantHetLater() throws IOException {
        var scanner = scanner();
        scanner.stop();
        var pad = uploads.upload("later.csv", virus(), null);
        uploads.wacht("de hash", pad, "scan", "wacht-op-scan");
        Wachten.tot(
                "een tweede poging",
                Uploads.GEDULD,
                () -> databank.lijst("select 1 from document where id = ? and pogingen > 0", Uploads.id(pad))
                                .size()
                        == 1);
        indiener.get(pad).then().body("status", equalTo("compleet")).body("scan", equalTo("wacht-op-scan"));

        scanner.start();
        uploads.wacht("de scan", pad, "scan", "besmet");
    }

    @Test
    void bedrijfsgeheim_metEenNieuweVersie_isVoorDeMedeIndienerEenBestandDatGeheimIs() {
        var casus = documenten.replace("/documenten", "");
        var eerste = new Casusweg(stapel, call)
                .upload("waalwijk.indiener", Uploads.id(casus).toString(), "/bijlagen/grex", "grex.xlsx");
        indiener.put(casus + "/inhoud/bijlagen", indiener.etag(casus), Map.of("grex", eerste))
                .then()
                .statusCode(200);
        indiener.put(
                        casus + "/mede-indieners",
                        indiener.etag(casus),
                        Map.of("organisaties", List.of("ontwikkelaar-demo")))
                .then()
                .statusCode(200);
        var inhoud = DemoInhoud.document("grex.xlsx");
        var nieuw = indiener.post(
                documenten,
                Map.of(
                        "vervangt", eerste,
                        "soort", "grex",
                        "vertrouwelijkheid", "bedrijfsgeheim",
                        "bestandsnaam", "grex-2.xlsx",
                        "grootte", inhoud.length));
        nieuw.then().statusCode(201);
        Uploads.stuur(nieuw.path("deeladressen[0].adres"), inhoud);
        indiener.post(documenten + "/" + nieuw.path("document.id") + "/voltooiing")
                .then()
                .statusCode(200);

        assertThat(Sessie.van(stapel, "ontwikkelaar.indiener")
                        .haal("/casussen/" + Uploads.id(casus) + "/bijlagen/bijlagen-grex")
                        .body())
                .contains("De hoofdindiener houdt het geheim")
                .doesNotContain("grex-2.xlsx");
    }

    private static Virusscanner scanner() {
        var scanner = clamd;
        assumeTrue(scanner != null, "clamd is not installed");
        return scanner;
    }

    private static byte[] virus() {
        return ("naam;waarde\nproef;" + Virusscanner.EICAR + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** Of two parts. */
    private static byte[] groot() {
        return Uploads.pdf("groot", DEEL + 1234);
    }
}
