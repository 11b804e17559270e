package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.web.Stap;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.opencall.Begrip;
import nl.waardevollekernen.opencall.Begrippen;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.Knockoutwaarschuwingen;
import nl.waardevollekernen.opencall.Onderwerp;
import nl.waardevollekernen.opencall.Veld;
import org.jspecify.annotations.Nullable;

/** Puts together what the pages of a draft show: the questions, how far every topic is, when it was saved. */
@ApplicationScoped
class Formulierbladen {
    private final CasusFormulier formulier;
    private final Casusdocumentlijst documenten;
    private final Conceptrijen rijen;
    private final Clock klok;

    Formulierbladen(CasusFormulier formulier, Casusdocumentlijst documenten, Conceptrijen rijen, Clock klok) {
        this.formulier = formulier;
        this.documenten = documenten;
        this.rijen = rijen;
        this.klok = klok;
    }

    /**
     * The page of one topic.
     *
     * @param antwoorden the answers to show: as stored, or as typed
     * @param erbij name of the list that gets an empty row, or null
     * @param aanbod the removed rows that are offered to be put back
     */
    Formulierblad blad(
            CasusDetail casus,
            Onderwerp onderwerp,
            JsonNode antwoorden,
            @Nullable String erbij,
            Rijaanbod aanbod,
            Gebruiker gebruiker) {
        var beeld = new FormulierBeeld(casus.demoWaarden(), documenten.van(casus.id(), gebruiker), erbij)
                .zonder(documenten.afgeschermd(casus.id(), gebruiker))
                .met(rijen.verwijderd(casus, onderwerp, antwoorden, aanbod));
        var standen = standen(casus);
        var verkeerd = standen.stream()
                .filter(stand -> stand.onderwerp().equals(onderwerp))
                .flatMap(stand -> stand.verkeerd().stream())
                .toList();
        var volgende = standen.stream()
                .map(OnderwerpStand::onderwerp)
                .filter(ander -> ander.nummer() == onderwerp.nummer() + 1)
                .findFirst();
        return new Formulierblad(
                casus,
                onderwerp,
                beeld.groepen(onderwerp, antwoorden),
                begrippen(onderwerp),
                stappen(casus, standen, Set.of(onderwerp.key())),
                OnderwerpStand.samenvatting(standen),
                Tijdwoorden.van(casus.call(), casus.gewijzigdOp(), klok.instant()),
                OnderwerpBewaren.afdruk(casus.inhoud().path(onderwerp.key())),
                volgende.map(Onderwerp::titel).orElse(""),
                onderwerp.key().equals(Voorinvulling.OVER_DE_INDIENER)
                        && Casusrol.van(casus, gebruiker).hoofd(),
                knockouts(casus, onderwerp).stream()
                        .map(punt -> new Veldfout(Veldnaam.van(punt.veld()), punt.melding()))
                        .toList(),
                Veldnaam.fouten(Formulieren.van(casus.call()), verkeerd));
    }

    /** How many answers in this topic are stored but do not fit. */
    int verkeerd(CasusDetail casus, Onderwerp onderwerp) {
        return standen(casus).stream()
                .filter(stand -> stand.onderwerp().equals(onderwerp))
                .mapToInt(OnderwerpStand::fouten)
                .sum();
    }

    /** With which stored answers in this topic the case fails a knock-out. */
    static List<Veldfout> knockouts(CasusDetail casus, Onderwerp onderwerp) {
        return Knockoutwaarschuwingen.van(casus.inhoud(), casus.call()).stream()
                .filter(punt -> punt.veld().startsWith("/" + onderwerp.key() + "/"))
                .toList();
    }

    /** Key of the first topic that is not complete; empty when all are. */
    Optional<String> eersteOpen(CasusDetail casus) {
        return standen(casus).stream()
                .filter(stand -> !stand.compleet())
                .findFirst()
                .map(stand -> stand.onderwerp().key());
    }

    /** How far every topic is. */
    List<OnderwerpStand> standen(CasusDetail casus) {
        return OnderwerpStand.van(
                Formulieren.van(casus.call()),
                casus.inhoud(),
                formulier.ontbrekend(casus),
                Knockoutwaarschuwingen.van(casus.inhoud(), casus.call()));
    }

    /** The list of topics beside the form. */
    static List<Stap> stappen(CasusDetail casus, List<OnderwerpStand> standen, Set<String> hier) {
        return OnderwerpStand.stappen(standen, "/casussen/" + casus.id() + "/formulier", hier);
    }

    private static List<Begrip> begrippen(Onderwerp onderwerp) {
        return onderwerp.velden().stream()
                .flatMap(veld -> Stream.concat(Stream.of(veld), veld.velden().stream()))
                .map(Veld::begrip)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(slug -> Begrippen.van(slug).stream())
                .toList();
    }
}
