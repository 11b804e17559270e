package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.TermijnBron.LopendeTermijn;
import nl.waardevollekernen.opencall.Voorbeeldcall;
import org.junit.jupiter.api.Test;

class ProgrammabeeldTest {
    private static final Instant EIND = Instant.parse("2027-04-26T21:59:59Z");

    @Test
    void termijnenMetHetzelfdeEinde_eindigenAllemaalTegelijk_ookAlsDePaginaErMinderToont() {
        var velen = new ArrayList<LopendeTermijn>();
        for (int i = 0; i < Programmabeeld.MEESTE + 5; i++) {
            velen.add(new LopendeTermijn("beoordeling", "Beoordeling " + i, EIND));
        }
        velen.add(new LopendeTermijn("besluit", "Besluit", EIND.plusSeconds(1)));
        assertThat(Programmabeeld.eersten(velen))
                .hasSize(Programmabeeld.MEESTE + 5)
                .doesNotContain("Besluit");
    }

    @Test
    void eneEersteTermijn_eindigtAlleen() {
        assertThat(Programmabeeld.eersten(List.of(
                        new LopendeTermijn("sluiting", "Sluiting", EIND),
                        new LopendeTermijn("besluit", "Besluit", EIND.plusSeconds(1)))))
                .containsExactly("Sluiting");
        assertThat(Programmabeeld.eersten(List.of())).isEmpty();
    }

    @Test
    void besluit_isAlleenNogTeVerwachten_zolangEenCasusLoopt() {
        assertThat(Programmabeeld.wachtOpBesluit(Map.of(CasusStatus.TOEGELATEN, 1L, CasusStatus.IN_ADVIES, 1L)))
                .isTrue();
        assertThat(Programmabeeld.wachtOpBesluit(
                        Map.of(CasusStatus.TOEGELATEN, 1L, CasusStatus.AFGEWEZEN, 2L, CasusStatus.INGETROKKEN, 1L)))
                .isFalse();
    }

    @Test
    void naDeBekendmaking_staatErWanneerDieWas_enNietMeerDeUitersteDag() {
        var call = Voorbeeldcall.met("");
        var nu = Instant.parse("2027-06-20T09:00:00Z");
        var bekend = Instant.parse("2027-06-16T07:30:00Z");
        var lezer = new Gebruiker("p", "P", Set.of(Rol.PARTNER), null, false);
        var na = Programmabeeld.van(call, Map.of(), 0, List.of(), Optional.of(bekend), lezer, nu);
        assertThat(na.besluitKop()).isEqualTo("Besluiten bekendgemaakt op");
        assertThat(na.besluit()).isEqualTo("16 juni 2027, 9.30 uur");
        assertThat(Programmabeeld.van(call, Map.of(), 0, List.of(), Optional.empty(), lezer, nu)
                        .besluitKop())
                .isEqualTo("Besluit uiterlijk");
    }
}
