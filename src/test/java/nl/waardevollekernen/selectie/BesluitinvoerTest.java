package nl.waardevollekernen.selectie;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import org.junit.jupiter.api.Test;

class BesluitinvoerTest {
    private static Besluitinvoer invoer(String uitkomst, String bedrag, String reserve, String datum) {
        return new Besluitinvoer(
                uitkomst,
                "fonds",
                bedrag,
                reserve,
                "Waarom.",
                "",
                "",
                "",
                "",
                List.of(new Besluitinvoer.Regel("Doen", "De gemeente", datum)),
                "");
    }

    @Test
    void getypt_leesbaar_wordtEenVoorstel() {
        var getypt = invoer("toelaten", "1.250.000,50", "", "31-12-2028");

        assertThat(getypt.onleesbaar()).isEmpty();
        var voorstel = getypt.voorstel();
        assertThat(voorstel.bedrag()).isEqualByComparingTo(new BigDecimal("1250000.50"));
        assertThat(voorstel.voorwaarden().getFirst().datum()).isEqualTo(LocalDate.of(2028, 12, 31));
        assertThat(voorstel.redenAfwijking()).isNull();
    }

    @Test
    void getypt_onleesbaar_geeftAlleFoutenTegelijk() {
        assertThat(invoer("", "veel", "eerste", "31-2-2028").onleesbaar())
                .extracting(Veldfout::veld)
                .containsExactly("/uitkomst", "/bedrag", "/reservevolgorde", "/voorwaarden/0/datum");
    }

    @Test
    void voorwaarde_leegGelaten_isEenFoutEnVerdwijntNiet() {
        var leeg = new Besluitinvoer(
                "toelaten",
                "fonds",
                "1",
                "",
                "Waarom.",
                "",
                "",
                "",
                "",
                List.of(new Besluitinvoer.Regel("", "", "")),
                "");

        assertThat(leeg.onleesbaar()).extracting(Veldfout::veld).containsExactly("/voorwaarden/0/tekst");
    }

    @Test
    void voorwaarde_onleesbaarBijAfwijzen_moetWegEnNietBeter() {
        assertThat(invoer("afwijzen", "", "eerste", "31-2-2028").onleesbaar())
                .extracting(Veldfout::veld)
                .containsExactly("/fonds", "/voorwaarden/0/tekst", "/reservevolgorde");
    }

    @Test
    void fout_vanEenVoorwaarde_staatBijHetVeldVanDePagina() {
        var fouten = Besluitinvoer.fouten(Weigering.invoer("/voorwaarden/0/tekst", "Schrijf de voorwaarde op."));

        assertThat(fouten.van("voorwaarden-0-tekst")).isEqualTo("Schrijf de voorwaarde op.");
    }

    @Test
    void voorwaarde_metEenDagDieNietBestaat_noemtDeVoorwaardeEnDeDag() {
        var getypt = new Besluitinvoer(
                "toelaten",
                "fonds",
                "1",
                "",
                "Waarom.",
                "",
                "",
                "",
                "",
                List.of(
                        new Besluitinvoer.Regel("Doen", "De gemeente", "31-12-2028"),
                        new Besluitinvoer.Regel("Doen", "De gemeente", "31-2-2027"),
                        new Besluitinvoer.Regel("Doen", "De gemeente", "volgend jaar"),
                        new Besluitinvoer.Regel("Doen", "De gemeente", "")),
                "");
        assertThat(getypt.onleesbaar())
                .extracting(Veldfout::melding)
                .containsExactly(
                        "Kies bij voorwaarde 2 een dag die bestaat: 31-2-2027 bestaat niet.",
                        "Schrijf bij voorwaarde 3 een bestaande datum als dag-maand-jaar, zoals in het voorbeeld.",
                        "Geef bij voorwaarde 4 een datum, als dag-maand-jaar.");
    }
}
