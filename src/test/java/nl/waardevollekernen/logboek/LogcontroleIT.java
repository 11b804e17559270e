package nl.waardevollekernen.logboek;

import static nl.waardevollekernen.logboek.Logboekproef.DATABANK;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.waardevollekernen.gedeeld.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the check of the log finds, whoever with all rights on the database did it. */
class LogcontroleIT {
    private static final HexFormat HEX = HexFormat.of();

    private final Logboekproef proef = new Logboekproef();
    private final UUID een = proef.een;

    @BeforeEach
    void vulLogboek() {
        proef.vul();
    }

    private void vindt(String... delen) {
        var verslag = proef.controleer();
        assertThat(verslag.klopt()).isFalse();
        assertThat(verslag.uitkomst().getFirst()).startsWith("Het logboek klopt niet");
        for (var deel : delen) {
            assertThat(verslag.bevindingen()).anyMatch(zin -> zin.contains(deel));
        }
        assertThat(verslag.gevonden()).extracting(Bevinding::tekst).containsExactlyElementsOf(verslag.bevindingen());
    }

    @Test
    void controle_vanEenOnaangeroerdLogboek_zegtDatAllesKlopt() {
        proef.noteer(een, LogSoort.CASUS_INGEDIEND);
        var verslag = proef.controleer();
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

    /** Point 14: a machine reads the kind of each finding by its code. */
    @Test
    void punt14_elkeBevinding_heeftEenCodeNaastDeZin() {
        DATABANK.knoei(
                "UPDATE logboek_regel SET soort = 'CASUS_INGETROKKEN' WHERE volgnummer = 3 AND keten = '" + een + "'");
        assertThat(proef.controleer().gevonden()).anySatisfy(bevinding -> {
            assertThat(bevinding.soort()).isEqualTo("regel-gewijzigd");
            assertThat(bevinding.soortLabel()).isEqualTo("Een regel van het logboek is gewijzigd");
            assertThat(bevinding.tekst()).contains("regel 3: is gewijzigd");
        });
        var bewaard = proef.laatste();
        proef.vul();
        assertThat(proef.controleer(bewaard).gevonden())
                .extracting(Bevinding::soort)
                .contains("bewaarde-kop");
        assertThat(Bevindingsoort.values())
                .extracting(Bevindingsoort::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z-]+"));
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
        var bewaard = proef.laatste();
        proef.vul();
        assertThat(proef.controleer().klopt()).isTrue();
        var verslag = proef.controleer(bewaard);
        assertThat(verslag.klopt()).isFalse();
        assertThat(verslag.bewaardeKopKlopt()).isFalse();
        assertThat(verslag.bevindingen()).anyMatch(zin -> zin.contains("is het logboek herschreven"));
    }

    @Test
    void bewaardeKop_verkeerdOvergenomen_laatHetLogboekKloppen() {
        var kop = proef.laatste();
        for (long grootte : new long[] {kop.grootte() - 1, 99_999}) {
            var verslag = proef.controleer(new Boomkop(grootte, kop.wortel(), kop.verzegeldOp()));
            assertThat(verslag.klopt()).isFalse();
            assertThat(verslag.logboekKlopt()).isTrue();
            assertThat(verslag.bewaardeKopKlopt()).isFalse();
            assertThat(verslag.uitkomst()).first().asString().startsWith("Het logboek klopt:");
            assertThat(verslag.bevindingen()).singleElement().asString().contains("goed overnam");
        }
        assertThat(proef.controleer(kop).bewaardeKopKlopt()).isTrue();
        assertThat(proef.controleer().bewaardeKopKlopt()).isNull();
    }

    /** An answer of the database that takes ten seconds counts as an outage, so no question may grow with the log. */
    @Test
    void controle_vanEenLangLogboek_leestMetElkeVraagEenBladzijdeLangsEenIndex() throws SQLException {
        DATABANK.knoei(
                "TRUNCATE logboek_keten, logboek_regel, logboek_inhoud, logboek_wachtrij, logboek_blad, logboek_knoop",
                "INSERT INTO logboek_keten SELECT uuidv7(), 10, sha256('x') FROM generate_series(1, 3000)",
                "INSERT INTO logboek_regel SELECT uuidv7(), keten, nr, 'GELEZEN', now(), laatste, laatste, laatste"
                        + " FROM logboek_keten, generate_series(1, 10) nr",
                "INSERT INTO logboek_inhoud SELECT id, hash, '{}' FROM logboek_regel",
                "INSERT INTO logboek_blad SELECT row_number() OVER () - 1, id, hash FROM logboek_regel",
                "INSERT INTO logboek_knoop SELECT 1, nr, sha256('x') FROM generate_series(0, 14999) nr",
                "DELETE FROM logboek_kop WHERE grootte > 0",
                "INSERT INTO logboek_kop SELECT nr, sha256('x'), now() FROM generate_series(1, 15000) nr",
                "ANALYZE");
        var begin = new UUID(0, 0);
        leestEenBladzijde(Ketenregel.SQL, begin, 0L);
        leestEenBladzijde(Ketencontrole.KETENS_SQL, begin);
        leestEenBladzijde(Boombladen.BLADEREN_SQL, -1L);
        leestEenBladzijde(Boombladen.KNOPEN_SQL, 1, -1L);
        leestEenBladzijde(Boombladen.KOPPEN_SQL, -1L);
    }

    private static void leestEenBladzijde(String sql, Object... na) throws SQLException {
        var plan = new StringBuilder();
        try (var verbinding = DATABANK.verbinding();
                var vraag = verbinding.prepareStatement("EXPLAIN (ANALYZE, TIMING OFF) " + sql)) {
            Parameters.zet(vraag, na).en(Bladlezer.PER_KEER);
            try (var rij = vraag.executeQuery()) {
                while (rij.next()) {
                    plan.append(rij.getString(1)).append('\n');
                }
            }
        }
        assertThat(plan.toString())
                .contains("actual rows=" + Bladlezer.PER_KEER)
                .doesNotContainPattern("Seq Scan on logboek_(regel|inhoud|blad|knoop|kop|keten)")
                .doesNotContain("Rows Removed");
        assertThat(Pattern.compile("actual rows=([0-9]+)").matcher(plan).results())
                .as(plan.toString())
                .allMatch(rijen -> Long.parseLong(rijen.group(1)) <= Bladlezer.PER_KEER);
    }
}
