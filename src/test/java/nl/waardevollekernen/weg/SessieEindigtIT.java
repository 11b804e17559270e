package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.waardevollekernen.stapel.Gebruikersbeheer;
import nl.waardevollekernen.stapel.Gebruikersbeheer.Proefgebruiker;
import nl.waardevollekernen.stapel.Stapel;
import org.junit.jupiter.api.Test;

/** Issue 8, point 2: a session ends when it is ended, for every copy of its cookie, and says so. */
class SessieEindigtIT {
    /** Ten seconds until Keycloak is asked again, and the time that asking takes. */
    private static final Duration GRENS = Duration.ofSeconds(13);

    private static final String ROL = "auditor";

    private final Stapel stapel = Stapel.start();
    private final Gebruikersbeheer beheer = stapel.gebruikers();

    private Sessie log(Proefgebruiker gebruiker) {
        return Sessie.van(stapel, gebruiker.naam(), Gebruikersbeheer.WACHTWOORD);
    }

    private static Map<String, String> sleutel(Sessie sessie) {
        var velden = Sessie.velden(sessie.haal("/uitloggen").body());
        return Map.of("vormsleutel", Objects.requireNonNull(velden.get("vormsleutel")));
    }

    private static String naar(HttpResponse<?> antwoord) {
        return antwoord.headers().firstValue("Location").orElse("");
    }

    private static boolean isBinnen(Sessie sessie) {
        return sessie.haal("/mijn").statusCode() == 200;
    }

    @Test
    void uitloggen_eindigtDeSessieOokVoorEenKopieVanDeKoekjes() {
        var gebruiker = beheer.nieuw(ROL);
        var sessie = log(gebruiker);
        var velden = sleutel(sessie);
        var kopie = sessie.kopie();
        assertThat(isBinnen(kopie)).isTrue();

        var antwoord = sessie.post("/uitloggen", velden);

        assertThat(antwoord.statusCode()).isEqualTo(303);
        assertThat(naar(antwoord)).endsWith("/uitgelogd").doesNotContain("token", "hint");
        assertThat(antwoord.headers().firstValue("Clear-Site-Data")).contains("\"cache\", \"storage\"");
        assertThat(sessie.haal("/uitgelogd").body()).contains("U bent uitgelogd");
        assertThat(naar(kopie.kopie().haal("/mijn"))).contains("/inloggen");
        var gepost = kopie.kopie().post("/mijn-casussen/nieuw", velden);
        assertThat(gepost.statusCode()).isEqualTo(303);
        assertThat(naar(gepost)).contains("/inloggen");
        assertThat(beheer.sessies(gebruiker)).isZero();
        assertThat(sessie.haalEnVolg("/inloggen").body()).contains("name=\"username\"");

        var nogEens = kopie.post("/uitloggen", velden);
        assertThat(naar(nogEens)).endsWith("/uitgelogd?hoe=al");
        assertThat(kopie.haal("/uitgelogd?hoe=al").body()).contains("U was al uitgelogd");
        beheer.verwijder(gebruiker);
    }

    @Test
    void uitloggen_zonderSleutel_vanElders_ofDoorEenAdresTeOpenen_gebeurtNiet() {
        var gebruiker = beheer.nieuw(ROL);
        var sessie = log(gebruiker);
        assertThat(sessie.post("/uitloggen", Map.of()).statusCode()).isEqualTo(403);
        var vanElders = sessie.post("/uitloggen", sleutel(sessie), Map.of("Origin", "https://elders.example"));
        assertThat(vanElders.statusCode()).isEqualTo(403);
        assertThat(vanElders.body()).doesNotContain("Opnieuw versturen");
        assertThat(sessie.haal("/uitloggen").statusCode()).isEqualTo(200);
        assertThat(isBinnen(sessie)).isTrue();
        beheer.verwijder(gebruiker);
    }

    @Test
    void sessie_staatNietLeesbaarInHetKoekjeOfDeDatabase() {
        var gebruiker = beheer.nieuw(ROL);
        var sessie = log(gebruiker);
        var handvat = sessie.koekjes().replaceFirst("(?s).*q_session=([^;]*).*", "$1");
        assertThat(handvat).matches("[A-Za-z0-9_-]{43}");
        List<String> inhoud = new Databank(stapel).met("select encode(inhoud, 'escape') from sessie", opdracht -> {
            var gevonden = new ArrayList<String>();
            try (var rijen = opdracht.executeQuery()) {
                while (rijen.next()) {
                    gevonden.add(rijen.getString(1));
                }
            }
            return gevonden;
        });
        assertThat(inhoud).isNotEmpty().noneMatch(rij -> rij.contains("eyJ") || rij.contains(handvat));
        beheer.verwijder(gebruiker);
    }

    @Test
    void tweeSessies_vanEenGebruiker_zijnLosVanElkaar() {
        var gebruiker = beheer.nieuw(ROL);
        var thuis = log(gebruiker);
        var werk = log(gebruiker);
        thuis.post("/uitloggen", sleutel(thuis));
        assertThat(isBinnen(thuis)).isFalse();
        assertThat(isBinnen(werk)).isTrue();
        assertThat(beheer.sessies(gebruiker)).isEqualTo(1);
        beheer.verwijder(gebruiker);
    }

    @Test
    void gebruiker_uitgeschakeldOveralUitgelogdOfZonderRol_merktHetBinnenSeconden() throws Exception {
        var uitgeschakeld = beheer.nieuw(ROL);
        var overalUit = beheer.nieuw(ROL);
        var zonderRol = beheer.nieuw(ROL);
        var ongemoeid = beheer.nieuw(ROL);
        var sessies = List.of(log(uitgeschakeld), log(overalUit), log(zonderRol), log(ongemoeid));
        sessies.forEach(
                sessie -> assertThat(sessie.haal("/logboek").statusCode()).isEqualTo(200));

        beheer.schakelUit(uitgeschakeld);
        beheer.logOveralUit(overalUit);
        beheer.neemRol(zonderRol, ROL);
        long begin = System.nanoTime();

        wachtTot(() -> naar(sessies.get(0).haal("/logboek")).contains("/inloggen"), begin);
        wachtTot(() -> naar(sessies.get(1).haal("/logboek")).contains("/inloggen"), begin);
        wachtTot(() -> sessies.get(2).haal("/logboek").statusCode() == 403, begin);
        // What is public stays so for who was logged out meanwhile.
        assertThat(sessies.get(0).haal("/").statusCode()).isEqualTo(200);
        // Many at once, each after the answer of Keycloak has become too old: one asks, nobody is sent away.
        var tegelijk = new ArrayList<CompletableFuture<Integer>>();
        for (int i = 0; i < 12; i++) {
            var kopie = sessies.get(3).kopie();
            tegelijk.add(
                    CompletableFuture.supplyAsync(() -> kopie.haal("/logboek").statusCode()));
        }
        for (var antwoord : tegelijk) {
            assertThat(antwoord.get()).isEqualTo(200);
        }
        List.of(uitgeschakeld, overalUit, zonderRol, ongemoeid).forEach(beheer::verwijder);
    }

    private static void wachtTot(Supplier<Boolean> klaar, long begin) throws InterruptedException {
        while (!klaar.get()) {
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(GRENS);
            Thread.sleep(250);
        }
    }
}
