package nl.waardevollekernen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToetsuitkomstenTest {
    private static final Map<String, BigDecimal> GEWICHTEN = Map.of(
            "gebiedslogica", new BigDecimal("15"),
            "brede-waarde", new BigDecimal("25"),
            "voorbeeldwaarde", new BigDecimal("5"),
            "hardheid", new BigDecimal("55"));
    private final Toetsdrempel drempel = new Toetsdrempel(new BigDecimal("6"), new BigDecimal("4"));

    @Test
    void uitkomsten_elkOverDeEigenCriteria() {
        var uitkomsten = van("8", "8", "8", "5");
        assertThat(uitkomsten.bredeWaarde().tekst()).isEqualTo("8,00");
        assertThat(uitkomsten.oordeelBredeWaarde()).isEqualTo(Oordeel.VOLDOENDE);
        assertThat(uitkomsten.investeringsrijpheid().tekst()).isEqualTo("5,00");
        assertThat(uitkomsten.oordeelInvesteringsrijpheid()).isEqualTo(Oordeel.ONVOLDOENDE);
    }

    @Test
    void uitkomst_eenCriteriumOnderVier_onvoldoendeBijHoogGemiddelde() {
        assertThat(van("10", "10", "3", "8").oordeelBredeWaarde()).isEqualTo(Oordeel.ONVOLDOENDE);
    }

    @Test
    void uitkomst_gewogenGemiddeldeOnafgerond() {
        // (15*6 + 25*6 + 5*5) / 45 = 5,888…: rounded it would still be shown as 5,89 and it is under six
        var uitkomst = van("6", "6", "5", "8");
        assertThat(uitkomst.bredeWaarde().tekst()).isEqualTo("5,89");
        assertThat(uitkomst.oordeelBredeWaarde()).isEqualTo(Oordeel.ONVOLDOENDE);
    }

    private Toetsuitkomsten van(String gebied, String brede, String voorbeeld, String hardheid) {
        var scores = new HashMap<String, Score>();
        scores.put("gebiedslogica", score(gebied));
        scores.put("brede-waarde", score(brede));
        scores.put("voorbeeldwaarde", score(voorbeeld));
        scores.put("hardheid", score(hardheid));
        return Toetsuitkomsten.van(new Weging(GEWICHTEN), drempel, scores);
    }

    private static Score score(String cijfer) {
        return new Score(new BigDecimal(cijfer), "omdat");
    }
}
