package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.web.Termijn;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.opencall.Aandachtspunten;
import nl.waardevollekernen.opencall.FormulierDefinitie;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.Knockoutwaarschuwingen;
import nl.waardevollekernen.opencall.Onderwerp;
import nl.waardevollekernen.opencall.Toepasselijkheid;
import nl.waardevollekernen.opencall.Veld;

/** Puts together the check of all answers. */
@ApplicationScoped
class Controlebladen {
    private final CasusLezen lezen;
    private final CasusFormulier formulier;
    private final Casusdocumentlijst documenten;
    private final Sluiting sluiting;
    private final Clock klok;

    Controlebladen(
            CasusLezen lezen, CasusFormulier formulier, Casusdocumentlijst documenten, Sluiting sluiting, Clock klok) {
        this.lezen = lezen;
        this.formulier = formulier;
        this.documenten = documenten;
        this.sluiting = sluiting;
        this.klok = klok;
    }

    Controleblad van(UUID casusId, Gebruiker gebruiker, String melding) {
        var casus = lezen.lees(casusId, gebruiker);
        var nu = klok.instant();
        var call = casus.call();
        var definitie = Formulieren.van(call);
        var ontbrekend = formulier.ontbrekend(casus);
        var knockouts = Knockoutwaarschuwingen.van(casus.inhoud(), call);
        var standen = OnderwerpStand.van(definitie, casus.inhoud(), ontbrekend, knockouts);
        var bestanden = documenten.van(casusId, gebruiker);
        var handtekening = casus.handtekening();
        boolean open = call.opTijd(nu);
        return new Controleblad(
                casus,
                Casusrol.van(casus, gebruiker),
                Leesbeeld.van(casus, bestanden),
                Formulierbladen.stappen(casus, standen, Set.of()),
                OnderwerpStand.samenvatting(standen),
                ontbrekend.stream().map(fout -> gemis(casus, definitie, fout)).toList(),
                knockouts.stream().map(punt -> gemis(casus, definitie, punt)).toList(),
                Stream.concat(
                                Toepasselijkheid.vervallen(definitie, casus.inhoud()).stream(),
                                Aandachtspunten.van(casus.inhoud()).stream())
                        .map(punt -> gemis(casus, definitie, metVraag(definitie, punt)))
                        .toList(),
                List.copyOf(bestanden.values()),
                Tijdwoorden.van(call, casus.gewijzigdOp(), nu),
                handtekening == null ? "" : handtekening.naam() + ", " + Tijdwoorden.van(call, handtekening.op(), nu),
                Nederland.precies(call.sluit()),
                open
                        ? Termijn.van(
                                call.sluit(), call.nu(nu), call.termijnen().werkdagenOver(call.nu(nu), call.sluit()))
                        : null,
                open,
                sluiting.teLaat(casus),
                melding);
    }

    private static Veldfout metVraag(FormulierDefinitie definitie, Veldfout punt) {
        var vraag = definitie.veld(punt.veld()).map(Veld::label).orElse("");
        return new Veldfout(punt.veld(), "“" + vraag + "” " + punt.melding());
    }

    private static Controleblad.Gemis gemis(CasusDetail casus, FormulierDefinitie definitie, Veldfout fout) {
        var delen = List.of(fout.veld().split("/", -1));
        var onderwerp = delen.size() > 1 ? definitie.onderwerp(delen.get(1)) : definitie.onderwerp("");
        return new Controleblad.Gemis(
                onderwerp.map(Onderwerp::titel).orElse(""),
                fout.melding(),
                "/casussen/" + casus.id() + "/formulier/"
                        + onderwerp
                                .map(Onderwerp::key)
                                .orElse(definitie.onderwerpen().getFirst().key())
                        + "#" + Veldnaam.van(fout.veld()));
    }
}
