package nl.waardevollekernen.logboek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the log promises, on a real PostgreSQL with somebody who has all rights on it. */
class LogcontroleIT {
    private static final Gebruiker INDIENER =
            new Gebruiker("sub-1", "Indiener Een", Set.of(Rol.INDIENER), "GM0867", false);
    private static final Gebruiker TOETSER =
            new Gebruiker("sub-2", "Toetser Twee", Set.of(Rol.MARKTMEESTER), null, false);
    private static final HexFormat HEX = HexFormat.of();
    private static final EchteDatabank DATABANK = EchteDatabank.start();

    private final Clock klok = Clock.systemUTC();
    private final Logboek logboek = new Logboek(DATABANK.bron(), klok);
    private final LogVerzegelaar verzegelaar = new LogVerzegelaar(DATABANK.bron(), klok);
    private final Logbewijzen bewijzen = new Logbewijzen(DATABANK.bron());
    private final Logcontrole controle = new Logcontrole(DATABANK.bron(), klok);
    private final Tijdlijn tijdlijn = new Tijdlijn(DATABANK.bron());
    private final UUID een = Ids.nieuw();
    private final UUID twee = Ids.nieuw();

    @AfterAll
    static void stop() throws Exception {
        DATABANK.close();
    }

    /** Two chains with five sealed entries each, in turns. */
    @BeforeEach
    void vulLogboek() {
        DATABANK.knoei(
                "TRUNCATE logboek_keten, logboek_regel, logboek_inhoud, logboek_wachtrij, logboek_blad, logboek_knoop",
                "DELETE FROM logboek_kop WHERE grootte > 0");
        for (int i = 0; i < 5; i++) {
            noteer(een, LogSoort.CASUS_GEWIJZIGD);
            noteer(twee, LogSoort.GELEZEN);
        }
        verzegel();
    }

    private void noteer(UUID keten, LogSoort soort) {
        DATABANK.transactie(() -> logboek.noteer(Notitie.van(keten, soort, INDIENER, "Ons dorp")));
    }

    private void verzegel() {
        DATABANK.transactie(verzegelaar::verzegel);
    }

    private Controleverslag controleer(Boomkop... bewaard) {
        var verslag = new ArrayList<Controleverslag>();
        DATABANK.transactie(() -> verslag.add(controle.controleer(List.of(bewaard))));
        return verslag.getFirst();
    }

    private Boomkop laatste() {
        var kop = new ArrayList<Boomkop>();
        DATABANK.transactie(() -> kop.add(bewijzen.laatste()));
        return kop.getFirst();
    }

    private void vindt(String... delen) {
        var verslag = controleer();
        assertThat(verslag.klopt()).isFalse();
        assertThat(verslag.uitkomst().getFirst()).startsWith("Het logboek klopt niet");
        for (var deel : delen) {
            assertThat(verslag.bevindingen()).anyMatch(zin -> zin.contains(deel));
        }
    }

    @Test
    void controle_vanEenOnaangeroerdLogboek_zegtDatAllesKlopt() {
        noteer(een, LogSoort.CASUS_INGEDIEND);
        var verslag = controleer();
        assertThat(verslag.bevindingen()).isEmpty();
        assertThat(verslag.klopt()).isTrue();
        assertThat(verslag.regels()).isEqualTo(11);
        assertThat(verslag.ketens()).isEqualTo(2);
        assertThat(verslag.verzegeld()).isEqualTo(10);
        assertThat(verslag.wachtend()).isEqualTo(1);
    }

    @Test
    void regel_gewijzigd_wordtGevonden() {
        DATABANK.knoei(
                "UPDATE logboek_regel SET soort = 'CASUS_INGETROKKEN' WHERE volgnummer = 3 AND keten = '" + een + "'");
        vindt("Keten " + een + ", regel 3: is gewijzigd");
    }

    @Test
    void inhoud_gewijzigd_wordtGevonden() {
        DATABANK.knoei("UPDATE logboek_inhoud SET inhoud = replace(inhoud, 'Indiener Een', 'Iemand Anders')"
                + " WHERE regel = (SELECT id FROM logboek_regel WHERE volgnummer = 2 AND keten = '" + een + "')");
        vindt("Keten " + een + ", regel 2: de inhoud (wie, waarop, gegevens) is gewijzigd");
    }

    @Test
    void inhoud_verwijderdZonderWissing_wordtGevonden() {
        DATABANK.knoei("DELETE FROM logboek_inhoud WHERE regel ="
                + " (SELECT id FROM logboek_regel WHERE volgnummer = 2 AND keten = '" + een + "')");
        vindt("Keten " + een + ", regel 2: de inhoud ontbreekt");
    }

    @Test
    void regel_verdwenen_wordtGevonden() {
        DATABANK.knoei(
                "DELETE FROM logboek_inhoud WHERE regel ="
                        + " (SELECT id FROM logboek_regel WHERE volgnummer = 3 AND keten = '" + een + "')",
                "DELETE FROM logboek_regel WHERE volgnummer = 3 AND keten = '" + een + "'");
        vindt("Keten " + een + ", regel 4: de regel(s) vanaf 3 tot hier ontbreken", "is verdwenen uit het logboek");
    }

    @Test
    void laatsteRegel_verdwenenMetEinde_wordtGevonden() {
        DATABANK.knoei(
                "DELETE FROM logboek_inhoud WHERE regel ="
                        + " (SELECT id FROM logboek_regel WHERE volgnummer = 5 AND keten = '" + een + "')",
                "DELETE FROM logboek_regel WHERE volgnummer = 5 AND keten = '" + een + "'",
                "UPDATE logboek_keten SET lengte = 4, laatste = (SELECT hash FROM logboek_regel WHERE volgnummer = 4"
                        + " AND keten = '" + een + "') WHERE keten = '" + een + "'");
        vindt("is verdwenen uit het logboek");
    }

    @Test
    void heleKeten_verdwenen_wordtGevonden() {
        DATABANK.knoei(
                "DELETE FROM logboek_inhoud WHERE regel IN (SELECT id FROM logboek_regel WHERE keten = '" + een + "')",
                "DELETE FROM logboek_regel WHERE keten = '" + een + "'",
                "DELETE FROM logboek_keten WHERE keten = '" + een + "'");
        vindt("is verdwenen uit het logboek");
    }

    @Test
    void regel_toegevoegdMetKloppendeKeten_wordtGevonden() throws SQLException {
        voegRegelToe(een, 6);
        vindt("Keten " + een + ", regel 6: staat niet in de boom en wacht ook niet op verzegeling");
    }

    @Test
    void regel_toegevoegdMetBlad_wordtGevonden() throws SQLException {
        var regel = voegRegelToe(een, 6);
        DATABANK.knoei("INSERT INTO logboek_blad SELECT 10, id, sha256('\\x00'::bytea || hash) FROM logboek_regel"
                + " WHERE id = '" + regel + "'");
        vindt("staan 1 bladeren die nooit zijn verzegeld");
    }

    /** Writes an entry that fits its chain, as somebody who knows the format would. */
    private static UUID voegRegelToe(UUID keten, long volgnummer) throws SQLException {
        var id = Ids.nieuw();
        var moment = java.time.Instant.parse("2027-03-08T16:00:00Z");
        byte[] vorige;
        try (var verbinding = DATABANK.verbinding();
                var vraag = verbinding.prepareStatement("SELECT laatste FROM logboek_keten WHERE keten = ?")) {
            vraag.setObject(1, keten);
            try (var rij = vraag.executeQuery()) {
                rij.next();
                vorige = rij.getBytes(1);
            }
        }
        var zout = new byte[32];
        var inhoudHash = Canoniek.inhoudHash(zout, "{}");
        var hash = Canoniek.regelHash(id, keten, volgnummer, "GELEZEN", moment, vorige, inhoudHash);
        DATABANK.knoei(
                "INSERT INTO logboek_regel VALUES ('%s', '%s', %d, 'GELEZEN', '%s', '\\x%s', '\\x%s', '\\x%s')"
                        .formatted(
                                id,
                                keten,
                                volgnummer,
                                moment,
                                HEX.formatHex(vorige),
                                HEX.formatHex(inhoudHash),
                                HEX.formatHex(hash)),
                "INSERT INTO logboek_inhoud VALUES ('%s', '\\x%s', '{}')".formatted(id, HEX.formatHex(zout)),
                "UPDATE logboek_keten SET lengte = %d, laatste = '\\x%s' WHERE keten = '%s'"
                        .formatted(volgnummer, HEX.formatHex(hash), keten));
        return id;
    }

    @Test
    void regels_verwisseldInDeKeten_wordtGevonden() {
        DATABANK.knoei(
                "UPDATE logboek_regel SET volgnummer = -1 WHERE volgnummer = 2 AND keten = '" + een + "'",
                "UPDATE logboek_regel SET volgnummer = 2 WHERE volgnummer = 3 AND keten = '" + een + "'",
                "UPDATE logboek_regel SET volgnummer = 3 WHERE volgnummer = -1 AND keten = '" + een + "'");
        vindt("Keten " + een + ", regel 2: sluit niet aan", "de volgorde in de boom is niet die van de keten");
    }

    @Test
    void bladeren_verwisseldInDeBoom_wordtGevonden() {
        DATABANK.knoei(
                "UPDATE logboek_blad SET positie = -1 WHERE positie = 0",
                "UPDATE logboek_blad SET positie = 0 WHERE positie = 1",
                "UPDATE logboek_blad SET positie = 1 WHERE positie = -1");
        vindt("Boom, knoop 0 op niveau 1: klopt niet", "Boomkop van grootte 10: de wortel klopt niet");
    }

    @Test
    void blad_verdwenen_wordtGevonden() {
        DATABANK.knoei("DELETE FROM logboek_blad WHERE positie = 9");
        vindt("er ontbreken bladeren", "staat niet in de boom");
    }

    @Test
    void knoop_ofKop_gewijzigd_wordtGevonden() {
        DATABANK.knoei("UPDATE logboek_knoop SET hash = sha256('x') WHERE niveau = 2 AND positie = 0");
        vindt("Boom, knoop 0 op niveau 2: klopt niet");
        DATABANK.knoei("UPDATE logboek_kop SET wortel = sha256('x') WHERE grootte = 10");
        vindt("Boomkop van grootte 10: de wortel klopt niet");
    }

    @Test
    void logboek_heleMaalHerschreven_wordtGevondenMetEenBewaardeKop() {
        var bewaard = laatste();
        vulLogboek();
        assertThat(controleer().klopt()).isTrue();
        var verslag = controleer(bewaard);
        assertThat(verslag.klopt()).isFalse();
        assertThat(verslag.bewaardeKopKlopt()).isFalse();
        assertThat(verslag.bevindingen()).anyMatch(zin -> zin.contains("is het logboek herschreven"));
    }

    @Test
    void bewaardeKop_verkeerdOvergenomen_laatHetLogboekKloppen() {
        var kop = laatste();
        for (long grootte : new long[] {kop.grootte() - 1, 99_999}) {
            var verslag = controleer(new Boomkop(grootte, kop.wortel(), kop.verzegeldOp()));
            assertThat(verslag.klopt()).isFalse();
            assertThat(verslag.logboekKlopt()).isTrue();
            assertThat(verslag.bewaardeKopKlopt()).isFalse();
            assertThat(verslag.uitkomst()).first().asString().startsWith("Het logboek klopt:");
            assertThat(verslag.bevindingen()).singleElement().asString().contains("goed overnam");
        }
        assertThat(controleer(kop).bewaardeKopKlopt()).isTrue();
        assertThat(controleer().bewaardeKopKlopt()).isNull();
    }

    @Test
    void regel_gewijzigdDoorEigenCode_wordtGeweigerdDoorDeDatabank() {
        for (var sql : List.of(
                "UPDATE logboek_regel SET soort = 'x'",
                "DELETE FROM logboek_blad",
                "DELETE FROM logboek_kop",
                "UPDATE logboek_inhoud SET inhoud = 'x'",
                "TRUNCATE logboek_knoop")) {
            assertThatThrownBy(() -> DATABANK.transactie(() -> {
                        try (var verbinding = DATABANK.bron().getConnection();
                                var opdracht = verbinding.createStatement()) {
                            opdracht.execute(sql);
                        }
                    }))
                    .hasMessageContaining("nooit gewijzigd");
        }
    }

    @Test
    void transactie_teruggedraaid_laatGeenRegelNa() {
        assertThatThrownBy(() -> DATABANK.transactie(() -> {
                    logboek.noteer(Notitie.systeem(een, LogSoort.CASUS_VERLOPEN));
                    throw new IllegalStateException("terug");
                }))
                .hasMessage("terug");
        verzegel();
        assertThat(controleer().regels()).isEqualTo(10);
        assertThat(controleer().klopt()).isTrue();
    }

    /** Another case is not held up, and the entry that commits after a later one was sealed still is sealed. */
    @Test
    void lateCommit_naastEenAndereKeten_wachtNietEnWordtTochVerzegeld() throws Exception {
        var genoteerd = new CountDownLatch(1);
        var verder = new CountDownLatch(1);
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            var laat = draden.submit(() -> DATABANK.transactie(() -> {
                logboek.noteer(Notitie.van(een, LogSoort.CASUS_INGEDIEND, INDIENER));
                genoteerd.countDown();
                verder.await(20, TimeUnit.SECONDS);
            }));
            assertThat(genoteerd.await(20, TimeUnit.SECONDS)).isTrue();
            var ander = draden.submit(() -> noteer(twee, LogSoort.GELEZEN));
            ander.get(5, TimeUnit.SECONDS);
            verzegel();
            assertThat(laatste().grootte()).isEqualTo(11);
            verder.countDown();
            laat.get(20, TimeUnit.SECONDS);
        }
        verzegel();
        assertThat(laatste().grootte()).isEqualTo(12);
        assertThat(controleer().bevindingen()).isEmpty();
    }

    @Test
    void verzegelen_doorTweeReplicasTegelijk_verzegeltElkeRegelEenmaal() throws Exception {
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            var werk = new ArrayList<java.util.concurrent.Future<?>>();
            for (int draad = 0; draad < 4; draad++) {
                var keten = draad % 2 == 0 ? een : Ids.nieuw();
                werk.add(draden.submit(() -> {
                    for (int i = 0; i < 25; i++) {
                        noteer(keten, LogSoort.GELEZEN);
                    }
                }));
                werk.add(draden.submit(() -> {
                    for (int i = 0; i < 25; i++) {
                        verzegel();
                    }
                }));
            }
            for (var taak : werk) {
                taak.get(60, TimeUnit.SECONDS);
            }
        }
        verzegel();
        assertThat(laatste().grootte()).isEqualTo(110);
        assertThat(controleer().bevindingen()).isEmpty();
    }

    @Test
    void bewijzen_uitDeDatabank_kloppenVoorEenBuitenstaander() {
        var oud = laatste();
        for (int i = 0; i < 7; i++) {
            noteer(een, LogSoort.GELEZEN);
            verzegel();
        }
        DATABANK.transactie(() -> {
            var nieuw = bewijzen.laatste();
            var pad = bewijzen.consistentie(oud.grootte(), nieuw.grootte()).pad();
            assertThat(Bewijscontrole.consistentie(
                            oud.grootte(), nieuw.grootte(), hex(oud.wortel()), hex(nieuw.wortel()), hex(pad)))
                    .isTrue();
            for (var regel : tijdlijn.van(een, Lezer.fonds())) {
                var bewijs = bewijzen.insluiting(regel.id());
                assertThat(Bewijscontrole.insluiting(
                                hex(bewijs.bladhash()),
                                bewijs.positie(),
                                bewijs.kop().grootte(),
                                hex(bewijs.pad()),
                                hex(bewijs.kop().wortel())))
                        .isTrue();
            }
        });
    }

    private static byte[] hex(String tekst) {
        return HEX.parseHex(tekst);
    }

    private static List<byte[]> hex(List<String> pad) {
        return pad.stream().map(HEX::parseHex).toList();
    }

    @Test
    void wissen_vanDePersoonlijkeGegevens_laatHetBewijsHeel() {
        DATABANK.transactie(
                () -> new LogInhoudWissen(DATABANK.bron(), logboek).wis(een, Actor.SYSTEEM, "Bewaartermijn voorbij"));
        verzegel();
        var verslag = controleer();
        assertThat(verslag.bevindingen()).isEmpty();
        assertThat(verslag.gewist()).isEqualTo(5);
        DATABANK.transactie(() -> assertThat(tijdlijn.van(een, Lezer.intern()))
                .extracting(Tijdlijnregel::tekst)
                .contains("Iemand (gewist) wijzigde het concept.")
                .last()
                .isEqualTo(
                        "Het systeem wiste de persoonlijke gegevens uit het logboek. Reden: Bewaartermijn voorbij."));
    }

    @Test
    void tijdlijn_voorDeIndiener_toontGeenNamenVanAnderenEnGeenEmbargo() {
        var keten = Ids.nieuw();
        DATABANK.transactie(() -> {
            logboek.noteer(
                    Notitie.van(keten, LogSoort.CASUS_INGEDIEND, INDIENER).met("kenmerk", "WK-2027-ABC"));
            logboek.noteer(new Notitie(
                    keten,
                    LogSoort.ONTVANKELIJKHEID_VASTGESTELD,
                    Actor.van(TOETSER),
                    "",
                    Map.of("uitkomst", "in orde")));
            logboek.noteer(Notitie.van(keten, LogSoort.GELEZEN, TOETSER));
            logboek.noteer(Notitie.van(keten, LogSoort.BESLUIT_ONDERTEKEND, TOETSER));
        });
        DATABANK.transactie(() -> {
            assertThat(tijdlijn.van(keten, Lezer.betrokkene("GM0867")))
                    .extracting(Tijdlijnregel::tekst)
                    .containsExactly(
                            "Indiener Een diende de casus in (kenmerk WK-2027-ABC).",
                            "Het oordeel van de marktmeester over de ontvankelijkheid staat vast: in orde.");
            assertThat(tijdlijn.van(keten, Lezer.intern())).hasSize(3);
            assertThat(tijdlijn.van(keten, Lezer.fonds())).hasSize(4);
        });
        DATABANK.transactie(() -> logboek.noteer(Notitie.systeem(keten, LogSoort.BESLUIT_BEKENDGEMAAKT)));
        DATABANK.transactie(() -> {
            assertThat(tijdlijn.van(keten, Lezer.betrokkene("GM0867"))).hasSize(3);
            assertThat(tijdlijn.van(keten, Lezer.intern())).hasSize(5);
        });
    }
}
