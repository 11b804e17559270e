package nl.waardevollekernen.logboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Point 7 of issue 8: whatever somebody changes in a judged table past the log, the check names the table and the field. */
class VastleggingIT {
    /** Tables that hold no judgement, and why; every other table is guarded. */
    private static final Map<String, String> NIET_BEOORDEELD = Map.ofEntries(
            Map.entry("sessie", "who is logged in; nothing that was judged"),
            Map.entry("belang_gemeld", "which mails of the register went out"),
            Map.entry("bewaard_formulier", "what somebody typed before logging in again, for minutes"),
            Map.entry("commissielid", "a copy of who has which role in Keycloak, renewed from there"),
            Map.entry("document", "uploads; what a submission took of them is in its frozen content"),
            Map.entry("idempotentie", "answers to repeated requests, for a day"),
            Map.entry("organisatie", "the list of organisations, copied from the registers"),
            Map.entry("rolhouder", "a copy of who has which role in Keycloak, renewed from there"),
            Map.entry("rolhouder_organisatie", "a copy of who works for which organisation, renewed from there"),
            Map.entry("taak", "work that is due; whoever did it is in the judgement"),
            Map.entry("taak_behandelaar", "who works on what is due"),
            Map.entry("looptermijn", "terms as they are watched; each is in the record it belongs to"),
            Map.entry("melding", "mail on its way"),
            Map.entry("engine_kenmerk", "the engine that is spoken to"),
            Map.entry("procesloop", "where the engine stands; it decides nothing"),
            Map.entry("uitgaand", "messages on their way to the engine"),
            Map.entry("uitgerold", "diagrams that the engine has"),
            Map.entry("vastgelopen_job", "steps of the engine that wait for repair"),
            Map.entry("waakbeurt", "whose turn it is to watch"));

    /** The log itself, which the check recomputes, and the list of migrations. */
    private static final List<String> LOG = List.of("logboek_", "flyway_");

    private static final String LEEG = Bewaakt.TABELLEN.stream()
            .map(BewaakteTabel::naam)
            .collect(Collectors.joining(", ", "TRUNCATE ", " CASCADE"));

    private static final UUID CASUS = UUID.fromString("00000000-0000-7000-8000-0000000000a1");
    private static final UUID CALL = UUID.fromString("00000000-0000-7000-8000-0000000000c1");

    @SuppressWarnings("NullAway.Init")
    private static EchteDatabank databank;

    private final Logboek logboek = new Logboek(databank.bron(), Clock.systemUTC(), () -> {}, () -> true);
    private final LogVerzegelaar verzegelaar = new LogVerzegelaar(databank.bron(), Clock.systemUTC());

    @BeforeAll
    static void start() {
        databank = EchteDatabank.start();
        databank.transactie(() -> {
            new Bewaking(
                            databank.bron(),
                            new Logboek(databank.bron(), Clock.systemUTC(), () -> {}, () -> true),
                            Bewaakt.TABELLEN.stream())
                    .begin();
        });
        ontdaanVanRegels();
    }

    @AfterAll
    static void stop() throws IOException {
        databank.close();
    }

    /** Somebody with all rights is not stopped by rules of the tables. */
    private static void ontdaanVanRegels() {
        for (var regel : rijen(
                "SELECT format('ALTER TABLE %I DROP CONSTRAINT %I', conrelid::regclass, conname)"
                        + " FROM pg_constraint WHERE contype = 'c' AND conrelid <> 0 AND connamespace = 'public'::regnamespace")) {
            databank.knoei(regel);
        }
    }

    @BeforeEach
    void beoordeeldeCasus() {
        databank.knoei(
                "TRUNCATE logboek_keten, logboek_regel, logboek_inhoud, logboek_wachtrij, logboek_blad, logboek_knoop,"
                        + " logboek_wijziging CASCADE");
        databank.knoei("DELETE FROM logboek_kop WHERE grootte > 0");
        databank.knoei(LEEG);
        stap(() -> {
            doe(voorbeeld());
            logboek.noteer(Notitie.van(CASUS, LogSoort.BESLUIT_VASTGELEGD, Logboekproef.TOETSER));
            logboek.noteer(Notitie.systeem(CALL, LogSoort.CALL_GEOPEND));
        });
        databank.transactie(verzegelaar::verzegel);
    }

    @Test
    void punt7_elkeTabel_isBewaaktOfNietBeoordeeld() {
        var bewaakt = Bewaakt.TABELLEN.stream().map(BewaakteTabel::naam).toList();
        var over = new TreeSet<>(rijen("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
                + " AND table_type = 'BASE TABLE'"));
        assertThat(over).as("tables named here that are no more").containsAll(NIET_BEOORDEELD.keySet());
        bewaakt.forEach(over::remove);
        over.removeAll(NIET_BEOORDEELD.keySet());
        over.removeIf(tabel -> LOG.stream().anyMatch(tabel::startsWith));
        assertThat(over)
                .as("tables that a room guards in its BewaakteTabellen, or that are named here")
                .isEmpty();
        assertThat(Bewaakt.TABELLEN)
                .as("technical columns")
                .allSatisfy(tabel -> assertThat(tabel.technisch()).containsExactly(BewaakteTabel.VERSIE));
    }

    @Test
    void punt7_onaangeroerd_klopt() {
        var verslag = controleer();
        assertThat(verslag.bevindingen()).isEmpty();
        assertThat(verslag.records())
                .as("besluiten worden nagekeken, en hun aantal blijft geheim")
                .isEqualTo(rijen(Bewaakt.TABELLEN.stream()
                                .filter(BewaakteTabel::geteld)
                                .map(tabel -> "SELECT 1 FROM " + tabel.naam())
                                .reduce((een, twee) -> een + " UNION ALL " + twee)
                                .orElseThrow())
                        .size());
    }

    /** The example of the issue. */
    @Test
    void punt7_zevenScoresEenTotaalEnEenToekenning_wordenGevonden() {
        stil(
                "UPDATE beoordeling_score SET cijfer = 10",
                "UPDATE toetsing SET totaal = 9.5",
                "UPDATE selectiebesluit SET bedrag = 5000000");
        var verslag = controleer();
        assertThat(verslag.klopt()).isFalse();
        assertThat(verslag.bevindingen()).hasSize(9);
        for (int n = 1; n <= 7; n++) {
            int nummer = n;
            assertThat(verslag.bevindingen())
                    .anySatisfy(zin -> assertThat(zin)
                            .contains("Tabel beoordeling_score", "/C" + nummer + " van WK-2026-0007", "veld cijfer"));
        }
        assertThat(verslag.bevindingen())
                .anySatisfy(zin -> assertThat(zin).contains("Tabel toetsing,", "WK-2026-0007", "veld totaal"))
                .anySatisfy(zin -> assertThat(zin).contains("Tabel selectiebesluit,", "WK-2026-0007", "veld bedrag"));
    }

    @Test
    void punt7_elkeKolomVanElkeBeoordeeldeTabel_gewijzigd_wordtGevonden() {
        int kolommen = 0;
        for (var tabel : Bewaakt.TABELLEN) {
            for (var kolom : kolommen(tabel)) {
                wordtGevonden(tabel, kolom, anders(tabel, kolom));
                if (kolom[2].equals("YES")) {
                    wordtGevonden(tabel, kolom, "NULL");
                }
                kolommen++;
            }
        }
        assertThat(kolommen).isGreaterThan(150);
        assertThat(controleer().bevindingen()).isEmpty();
    }

    private void wordtGevonden(BewaakteTabel tabel, String[] kolom, String waarde) {
        stil(
                "CREATE TABLE weg AS SELECT * FROM " + tabel.naam(),
                "UPDATE %s SET %s = %s WHERE ctid = (SELECT min(ctid) FROM %1$s)"
                        .formatted(tabel.naam(), kolom[0], waarde));
        var anders = rijen("SELECT 1 FROM (SELECT * FROM weg EXCEPT SELECT * FROM " + tabel.naam() + ") x");
        if (!anders.isEmpty()) {
            var verslag = controleer();
            assertThat(verslag.klopt()).isFalse();
            // A row with another key is another row: the one that is missing and the one that nobody knows are named.
            assertThat(verslag.bevindingen())
                    .as(tabel.naam() + "." + kolom[0] + " = " + waarde)
                    .anyMatch(zin -> zin.startsWith("Tabel " + tabel.naam() + ",")
                            && (zin.contains("veld " + kolom[0] + " is niet meer")
                                    || (!kolom[3].isEmpty() && zin.contains("ontbreekt in de tabel"))));
        }
        stil("DROP TABLE weg", LEEG, voorbeeld());
    }

    @Test
    void punt7_rijToegevoegdOfVerwijderd_wordtGevonden() {
        stil(
                "DELETE FROM toetsing_score WHERE criterium = 'T2'",
                "INSERT INTO beoordeling_score SELECT beoordeling_id, 'C8', 10, 'x' FROM beoordeling_score WHERE criterium = 'C1'",
                "INSERT INTO belangverklaring VALUES (uuidv7(), 'sub-6', 'Lid', NULL, '', 'ORGANISATIE', 'verzonnen', now(), false)",
                "INSERT INTO casus SELECT (jsonb_populate_record(c, '{\"id\":\"00000000-0000-7000-8000-0000000000ff\","
                        + "\"kenmerk\":\"WK-2026-0008\"}')).* FROM casus c");
        assertThat(controleer().bevindingen())
                .anySatisfy(zin -> assertThat(zin).contains("Tabel toetsing_score", "/T2", "ontbreekt in de tabel"))
                .anySatisfy(zin -> assertThat(zin).contains("Tabel beoordeling_score", "/C8", "in geen regel"))
                .anySatisfy(zin -> assertThat(zin).contains("Tabel belangverklaring,", "in geen regel"))
                .anySatisfy(zin -> assertThat(zin).contains("Tabel casus,", "0000000000ff", "in geen regel"));
    }

    /** A later step of our own on the same row, and on the same case, never takes over what somebody else put there. */
    @Test
    void punt7_vervalsing_blijftGevondenNaEenLatereEigenStap() {
        stil("UPDATE selectiebesluit SET bedrag = 5000000");
        stap(() -> {
            doe("UPDATE selectiebesluit SET bedrag = bedrag, motivering = 'Nog sterker', versie = versie + 1");
            logboek.noteer(Notitie.van(CASUS, LogSoort.BESLUIT_VASTGELEGD, Logboekproef.TOETSER));
        });
        stap(() -> doe("UPDATE casus SET versie = versie + 1, gewijzigd_door = 'Ander'"));
        assertThat(controleer().bevindingen())
                .singleElement()
                .asString()
                .contains("Tabel selectiebesluit", "veld bedrag");
    }

    @Test
    void punt7_eigenStap_ookZonderRegel_klopt() {
        stap(() -> {
            doe("UPDATE toetsing_score SET cijfer = 5 WHERE criterium = 'T1'");
            logboek.noteer(Notitie.van(CASUS, LogSoort.TOETSING_VASTGELEGD, Logboekproef.TOETSER));
            doe("UPDATE toetsing_score SET cijfer = 6 WHERE criterium = 'T1'");
            doe("DELETE FROM toetsing_score WHERE criterium = 'T2'");
        });
        stap(() -> doe("DELETE FROM selectiebesluit_voorwaarde"));
        assertThat(controleer().bevindingen()).isEmpty();
        assertThat(rijen("SELECT 1 FROM logboek_wijziging")).isEmpty();
    }

    /** With the triggers on, as an ordinary session on the database would do it. */
    @Test
    void punt7_gewijzigdBuitenDeApplicatieOm_wordtOokGemeldAlsHetTerugIsGezet() {
        databank.transactie(() -> doe("UPDATE toetsing SET totaal = 9"));
        databank.transactie(() -> doe("UPDATE toetsing SET totaal = 7.25"));
        assertThat(controleer().bevindingen())
                .anySatisfy(
                        zin -> assertThat(zin).contains("Tabel toetsing,", "veld totaal", "buiten de applicatie om"));
    }

    @Test
    void punt7_bewakingUitgezet_wordtGevonden() {
        databank.knoei("ALTER TABLE toetsing DISABLE TRIGGER logboek_bewaakt");
        var bevindingen = controleer().bevindingen();
        databank.knoei("ALTER TABLE toetsing ENABLE TRIGGER logboek_bewaakt");
        assertThat(bevindingen).singleElement().asString().contains("Tabel toetsing: de bewaking");
    }

    /** What stood in the tables before the log guarded them, and in a column that a later version adds. */
    @Test
    void punt7_beginstand_enNieuweKolom_wordenVastgelegd_enNemenNietsOver() {
        stil("UPDATE toetsing SET totaal = 9");
        databank.transactie(() -> doe("ALTER TABLE toetsing ADD COLUMN nieuw text NOT NULL DEFAULT 'begin'"));
        try {
            assertThat(controleer().bevindingen())
                    .anySatisfy(zin -> assertThat(zin).contains("veld nieuw", "in geen regel"));
            stap(() -> new Bewaking(databank.bron(), logboek, Bewaakt.TABELLEN.stream()).begin());
            assertThat(controleer().bevindingen())
                    .singleElement()
                    .asString()
                    .contains("Tabel toetsing,", "veld totaal");
            stil("UPDATE toetsing SET totaal = 7.25, nieuw = 'anders'");
            assertThat(controleer().bevindingen()).singleElement().asString().contains("Tabel toetsing,", "veld nieuw");
        } finally {
            databank.transactie(() -> doe("ALTER TABLE toetsing DROP COLUMN nieuw"));
            databank.transactie(() -> new Bewaking(databank.bron(), logboek, Bewaakt.TABELLEN.stream()).begin());
        }
    }

    @Test
    void punt7_gewisteRegels_makenVeldenOnbekendEnNietFout() {
        stap(() -> new LogInhoudWissen(databank.bron(), logboek).wis(CASUS, Actor.SYSTEEM, "AVG"));
        var verslag = controleer();
        assertThat(verslag.bevindingen()).isEmpty();
        assertThat(verslag.uitkomst()).anyMatch(zin -> zin.contains("niet elk veld na te gaan"));
    }

    private void stap(EchteDatabank.Werk werk) {
        databank.transactie(() -> {
            werk.doe();
            logboek.legRestVast();
        });
    }

    /** Past every trigger, as somebody with all rights can. */
    private static void stil(String... sql) {
        databank.knoei(sql);
    }

    private static void doe(String sql) throws SQLException {
        try (var verbinding = databank.bron().getConnection();
                var opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        }
    }

    private static Controleverslag controleer() {
        var verslag = new ArrayList<Controleverslag>();
        var controle = new Logcontrole(databank.bron(), Clock.systemUTC(), Bewaakt.TABELLEN.stream(), 3);
        databank.transactie(() -> verslag.add(controle.controleer(List.of())));
        return verslag.getFirst();
    }

    private static String voorbeeld() {
        try (var bestand = VastleggingIT.class.getResourceAsStream("/logboek/beoordeelde-casus.sql")) {
            return new String(Objects.requireNonNull(bestand).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of each judged column: name, type, nullable, and whether it decides which row or chain it is. */
    private static List<String[]> kolommen(BewaakteTabel tabel) {
        return rijen("""
                SELECT concat_ws('|', column_name, data_type, is_nullable, CASE WHEN EXISTS (
                    SELECT 1 FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey::int2[])
                    WHERE i.indrelid = '%1$s'::regclass AND i.indisprimary AND a.attname = column_name)
                    OR column_name IN ('casus_id', 'open_call_id', 'open_call', 'ronde_id', 'verklaring_id', 'aanvulling_id', 'zaak') THEN 'plaats' ELSE '' END)
                FROM information_schema.columns WHERE table_schema = 'public' AND table_name = '%1$s'
                """.formatted(tabel.naam())).stream()
                .map(rij -> rij.split("\\|", -1))
                .filter(kolom -> !tabel.technisch().contains(kolom[0]))
                .toList();
    }

    private static String anders(BewaakteTabel tabel, String[] kolom) {
        var naam = kolom[0];
        return switch (kolom[1]) {
            case "text", "character varying" -> "coalesce(" + naam + ", '') || 'x'";
            case "integer", "bigint", "numeric" -> "coalesce(" + naam + ", 0) + 1";
            case "boolean" -> "NOT coalesce(" + naam + ", false)";
            case "timestamp with time zone" -> "coalesce(" + naam + ", now()) + interval '1 second'";
            case "date" -> "coalesce(" + naam + ", current_date) + 1";
            case "uuid" -> "'00000000-0000-7000-8000-0000000000ee'";
            default -> throw new AssertionError("no other value for " + tabel.naam() + "." + naam + ": " + kolom[1]);
        };
    }

    private static List<String> rijen(String sql) {
        try (var verbinding = databank.verbinding();
                var rij = verbinding.createStatement().executeQuery(sql)) {
            var rijen = new ArrayList<String>();
            while (rij.next()) {
                rijen.add(rij.getString(1));
            }
            return rijen;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
