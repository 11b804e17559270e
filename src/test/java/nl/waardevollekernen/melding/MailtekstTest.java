package nl.waardevollekernen.melding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailtekstTest {
    @ParameterizedTest
    @ValueSource(strings = {"een@gemeente.example", "een.twee+drie@post.gemeente.example", "a@localhost"})
    void adres_vanEenPersoon_mag(String adres) {
        assertThat(Mailtekst.isAdres(adres)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "geen adres",
                "een@gemeente.example\r\nBcc: ander@gemeente.example",
                "een@gemeente.example\n",
                "een@gemeente.example, ander@gemeente.example",
                "Een <een@gemeente.example>",
                "een@-gemeente.example",
                "een@gemeente..example"
            })
    void adres_datMeerOfMinderIsDanEenAdres_magNiet(String adres) {
        assertThat(Mailtekst.isAdres(adres)).isFalse();
    }

    @Test
    void onderwerp_metRegeleinden_wordtEenRegel() {
        assertThat(Mailtekst.regel("Ontvangen\r\nBcc: ander@gemeente.example\u2028\u0000einde"))
                .isEqualTo("Ontvangen Bcc: ander@gemeente.example einde");
        assertThat(Mailtekst.regel("x".repeat(300))).hasSize(200).endsWith("…");
    }

    @Test
    void tekst_metAndereRegeleinden_krijgtGewoneRegeleinden() {
        assertThat(Mailtekst.tekst("Beste indiener,\r\n\r\nOntvangen.\rDag\u0007"))
                .isEqualTo("Beste indiener,\n\nOntvangen.\nDag\n");
    }

    @Test
    void wacht_naElkePoging_verdubbeltTotEenHalfUur() {
        assertThat(MeldingRelay.wacht(1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(MeldingRelay.wacht(2)).isEqualTo(Duration.ofSeconds(10));
        assertThat(MeldingRelay.wacht(1000)).isEqualTo(Duration.ofMinutes(30));
    }
}
