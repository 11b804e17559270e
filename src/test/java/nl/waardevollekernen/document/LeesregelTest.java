package nl.waardevollekernen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeesregelTest {
    private static final Instant NU = Instant.parse("2027-03-08T16:00:00Z");
    private static final String HASH = "ab".repeat(32);
    private static final Gebruiker INDIENER =
            new Gebruiker("u1", "Indiener Waalwijk", Set.of(Rol.INDIENER), "GM0867", false);

    private final Document document = nieuw(null, 10L, HASH);

    @Test
    void document_datNogBezigIs_isVoorNiemandTeOpenen() {
        geweigerd(true, true, "wordt geüpload");
    }

    @Test
    void document_datNogNietGelezenIs_isAlleenVoorDeVerzender() {
        voltooi();

        assertThat(lees(true, false)).contains("niet op virussen");
        geweigerd(false, true, "nog gecontroleerd");
    }

    @Test
    void document_datSchoonIs_isVoorWieHetMagZien() {
        gelezen(Scanstatus.SCHOON);

        assertThat(lees(false, false)).isNull();
        assertThat(document.gegevens().sha256()).isEqualTo(HASH);
    }

    @Test
    void document_zonderScanner_isTeLezenZoalsDeCallHetZegt() {
        gelezen(Scanstatus.GEEN_SCANNER);

        assertThat(lees(false, true)).contains("niet op virussen");
        geweigerd(false, false, "niet op virussen");
    }

    @Test
    void document_metEenVirus_isVoorNiemand_enTeltNiet() {
        gelezen(Scanstatus.BESMET);

        geweigerd(true, true, "virus");
        assertThat(stand().telt()).isFalse();
    }

    @Test
    void document_waarvanDeScannerNietAntwoordt_wordtNogEensGelezen_enHoudtZijnHash() {
        gelezen(Scanstatus.WACHT_OP_SCAN);
        geweigerd(false, true, "nog gecontroleerd");
        assertThat(document.gegevens().gelezenOp()).isEqualTo(NU);
        assertThat(stand().telt()).isTrue();

        gelezen(Scanstatus.SCHOON);
        assertThat(lees(false, false)).isNull();
    }

    @Test
    void document_metEenAndereHashDanAangekondigd_kloptNiet() {
        assertThat(document.aangekondigd().klopt(HASH)).isTrue();
        assertThat(document.aangekondigd().klopt("cd".repeat(32))).isFalse();
        assertThat(nieuw(null, 10L, null).aangekondigd().klopt("cd".repeat(32))).isTrue();
    }

    @Test
    void upload_dieTweeKeerEindigt_verandertNietMeer() {
        assertThat(document.uploadGeopend("een")).isTrue();
        assertThat(document.uploadGeopend("twee")).isFalse();
        assertThat(document.uploadId()).isEqualTo("een");
        assertThat(document.voltooi(10, Bestandstype.PDF, null, NU)).isTrue();
        assertThat(document.voltooi(10, Bestandstype.PDF, null, NU)).isFalse();
        assertThat(document.breekAf(NU)).isTrue();
        assertThat(document.breekAf(NU)).isFalse();
        assertThatThrownBy(() -> document.voltooi(10, Bestandstype.PDF, null, NU))
                .hasFieldOrPropertyWithValue("soort", Weigering.Soort.CONFLICT);
    }

    @Test
    void versie_dieEenAndereVervangt_hoortBijDezelfdeReeks() {
        var tweede = nieuw(document, 10L, null).gegevens();

        assertThat(tweede.reeks()).isEqualTo(document.gegevens().reeks());
        assertThat(tweede.versienummer()).isEqualTo(2);
        assertThat(tweede.id()).isNotEqualTo(document.id());
    }

    private void voltooi() {
        document.voltooi(10, Bestandstype.PDF, null, NU);
    }

    private void gelezen(Scanstatus uitkomst) {
        voltooi();
        document.gelezen(HASH, Scanner.Uitslag.van(uitkomst), NU);
    }

    private @Nullable String lees(boolean eigen, boolean ongescand) {
        return Leesregel.beslis(document.gegevens(), eigen, ongescand);
    }

    private void geweigerd(boolean eigen, boolean ongescand, String reden) {
        assertThatThrownBy(() -> lees(eigen, ongescand))
                .hasFieldOrPropertyWithValue("soort", Weigering.Soort.CONFLICT)
                .hasMessageContaining(reden);
    }

    private Documentstand stand() {
        var nu = document.gegevens();
        return new Documentstand(nu.id(), nu.bestandsnaam(), nu.type(), nu.scan(), nu.sha256(), false);
    }

    private static Document nieuw(@Nullable Document vorige, Long grootte, @Nullable String hash) {
        UUID zaak = Ids.nieuw();
        return new Document(
                new NieuwDocument(zaak, null, "besluit", Vertrouwelijkheid.OPENBAAR, "besluit.pdf", grootte, hash),
                vorige,
                Sleutel.nieuw(),
                INDIENER,
                NU);
    }
}
