package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Organisaties;
import nl.waardevollekernen.opencall.FormulierDefinitie;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.InhoudControle;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.opencall.Situatie;
import nl.waardevollekernen.opencall.Toepasselijkheid;

/** Holds the content of a case against the form of its call. */
@ApplicationScoped
public class CasusFormulier {
    /** As long as the form lets a name be; a longer text is kept in the draft only. */
    private static final int LANGSTE_NAAM = 200;

    private final OpenCalls calls;
    private final CasusDocumenten documenten;
    private final Organisaties organisaties;
    private final Clock klok;

    CasusFormulier(OpenCalls calls, CasusDocumenten documenten, Organisaties organisaties, Clock klok) {
        this.calls = calls;
        this.documenten = documenten;
        this.organisaties = organisaties;
        this.klok = klok;
    }

    /** The form of the call this case is in. */
    public FormulierDefinitie van(Casus casus) {
        return Formulieren.van(calls.zoek(casus.openCallId()).orElseThrow(Weigering::nietGevonden));
    }

    /**
     * Everything that still keeps a case from being submitted, its documents included, for who reads it; in the order of
     * the form.
     */
    List<Veldfout> ontbrekend(CasusDetail casus) {
        var situatie = Situatie.van(casus.call(), casus.indiener(), klok.instant());
        return ontbrekend(casus.id(), Formulieren.van(casus.call()), casus.inhoud(), situatie);
    }

    private List<Veldfout> ontbrekend(
            UUID casusId, FormulierDefinitie definitie, ObjectNode inhoud, Situatie situatie) {
        var fouten = new ArrayList<>(InhoudControle.volledig(definitie, inhoud, situatie));
        fouten.addAll(documenten.fouten(casusId, definitie, inhoud));
        fouten.sort((een, ander) -> definitie.vergelijk(een.veld(), ander.veld()));
        return fouten;
    }

    /**
     * Refuses (400) content of the wrong shape and answers that do not apply; it may be incomplete. What a page kept as it was
     * typed may come back unchanged at its place, so that who reads a draft can write it.
     */
    void eisVorm(Casus casus, ObjectNode inhoud) {
        eisVorm(casus, CanoniekeJson.lees(casus.inhoud()), inhoud);
    }

    /** The same, beside other stored content than that of the case. */
    void eisVorm(Casus casus, ObjectNode bewaard, ObjectNode inhoud) {
        var eerder = new HashSet<>(vormfouten(van(casus), bewaard));
        eisGeen(vormfouten(van(casus), inhoud).stream()
                .filter(fout ->
                        !eerder.contains(fout) || !bewaard.at(fout.veld()).equals(inhoud.at(fout.veld())))
                .toList());
    }

    private static List<Veldfout> vormfouten(FormulierDefinitie definitie, ObjectNode inhoud) {
        return Stream.concat(InhoudControle.controleer(definitie, inhoud, false).stream(), vervallen(definitie, inhoud))
                .toList();
    }

    private static Stream<Veldfout> vervallen(FormulierDefinitie definitie, ObjectNode inhoud) {
        return Toepasselijkheid.vervallen(definitie, inhoud).stream()
                .map(fout -> new Veldfout(fout.veld(), "Dit antwoord " + fout.melding() + " Haal het weg."));
    }

    /** What of the draft counts: what is signed and frozen, without the answers that do not apply. */
    ObjectNode geldend(Casus casus) {
        return Toepasselijkheid.geldend(van(casus), CanoniekeJson.lees(casus.inhoud()));
    }

    /** Refuses (400) content of this case that is not complete, with everything its form and its documents miss. */
    void eisVolledig(Casus casus, ObjectNode inhoud) {
        eisGeen(ontbrekend(casus.id(), van(casus), inhoud, situatie(casus)));
    }

    private Situatie situatie(Casus casus) {
        var call = calls.zoek(casus.openCallId()).orElseThrow(Weigering::nietGevonden);
        var indiener = organisaties.van(casus.organisatie()).orElseThrow(Weigering::nietGevonden);
        return Situatie.van(call, indiener, klok.instant());
    }

    /**
     * Refuses (400) an answer to an aanvulling for what is wrong at an opened place, and for what it makes wrong elsewhere.
     * What is untouched was taken once: rules that came later do not close the only chance to answer.
     *
     * @param geopend JSON pointers of the places that were opened
     * @param vorige the frozen content that is answered on
     */
    void eisAanvulling(Casus casus, Collection<String> geopend, ObjectNode vorige, ObjectNode antwoord) {
        var definitie = van(casus);
        var situatie = situatie(casus);
        eisGeen(vanAntwoord(
                geopend,
                InhoudControle.volledig(definitie, vorige, situatie),
                InhoudControle.volledig(definitie, antwoord, situatie)));
        eisGeen(vanAntwoord(
                geopend,
                documenten.fouten(casus.id(), definitie, vorige),
                documenten.fouten(casus.id(), definitie, antwoord)));
    }

    /** Refuses (400) answers at opened places that do not apply; elsewhere they are left out. */
    void eisVanToepassing(Casus casus, Collection<String> geopend, ObjectNode antwoord) {
        eisGeen(vervallen(van(casus), antwoord)
                .filter(fout -> Wijzigingen.binnen(geopend, fout.veld()))
                .toList());
    }

    /** The errors of an answer that count: those at an opened place, and those that were not there before. */
    static List<Veldfout> vanAntwoord(Collection<String> geopend, List<Veldfout> eerst, List<Veldfout> daarna) {
        var alVerkeerd = eerst.stream().map(Veldfout::veld).collect(Collectors.toSet());
        return daarna.stream()
                .filter(fout -> Wijzigingen.binnen(geopend, fout.veld()) || !alVerkeerd.contains(fout.veld()))
                .toList();
    }

    /** The title of a topic; refused (404) when the form has no such topic. */
    String titel(Casus casus, String onderwerp) {
        return van(casus)
                .onderwerp(onderwerp)
                .orElseThrow(Weigering::nietGevonden)
                .titel();
    }

    /** The name of the kern, as filled in; empty while it is not. */
    String kern(ObjectNode inhoud) {
        var naam =
                inhoud.at("/kern/naam").asText("").replaceAll("\\p{Cntrl}", " ").strip();
        return naam.substring(0, Math.min(naam.length(), LANGSTE_NAAM));
    }

    private static void eisGeen(List<Veldfout> fouten) {
        if (!fouten.isEmpty()) {
            throw Weigering.invoer(fouten);
        }
    }
}
