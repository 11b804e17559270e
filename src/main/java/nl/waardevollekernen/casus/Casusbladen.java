package nl.waardevollekernen.casus;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.web.Termijn;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.Tijdlijnregel;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.Kaders;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.Termijnsoort;
import nl.waardevollekernen.proces.Procesnamen;
import nl.waardevollekernen.termijn.Looptermijn;
import nl.waardevollekernen.termijn.Looptermijnen;

/** Puts together the page of a case for one reader. */
@ApplicationScoped
class Casusbladen {
    private final CasusLezen lezen;
    private final CasusTijdlijn tijdlijn;
    private final Casusdocumentlijst documenten;
    private final Looptermijnen termijnen;
    private final Formulierbladen formulieren;
    private final Sluiting sluiting;
    private final List<Uitkomstdeel> uitkomsten;
    private final Clock klok;

    Casusbladen(
            CasusLezen lezen,
            CasusTijdlijn tijdlijn,
            Casusdocumentlijst documenten,
            Looptermijnen termijnen,
            Formulierbladen formulieren,
            Sluiting sluiting,
            @All List<Uitkomstdeel> uitkomsten,
            Clock klok) {
        this.lezen = lezen;
        this.tijdlijn = tijdlijn;
        this.documenten = documenten;
        this.termijnen = termijnen;
        this.formulieren = formulieren;
        this.sluiting = sluiting;
        this.uitkomsten = uitkomsten.stream()
                .sorted(Comparator.comparingInt(Uitkomstdeel::plaats))
                .toList();
        this.klok = klok;
    }

    /** The page; refused (404) for who may not see the case. */
    Casusblad van(UUID casusId, Gebruiker gebruiker) {
        var casus = lezen.lees(casusId, gebruiker);
        var bestanden = documenten.van(casusId, gebruiker);
        var kader = Kaders.toetsingskader(casus.call());
        boolean teLaat = sluiting.teLaat(casus);
        var einde = teLaat ? Optional.<Instant>empty() : einde(casus);
        var open = open(casus);
        var stand = AanZet.van(casus, teLaat, open.isEmpty());
        var vervolg = vervolg(casus);
        return new Casusblad(
                casus,
                teLaat,
                Casusrol.van(casus, gebruiker),
                vervolg.map(stand::met).orElse(stand),
                einde.map(Nederland::precies).orElse(""),
                einde.map(eind -> termijn(casus.call(), eind)).orElse(null),
                lopend(casus),
                gebeurtenissen(casus.call(), tijdlijn.van(casusId, gebruiker)),
                teLaat ? List.of() : Straksregels.van(casus),
                Leesbeeld.van(casus, bestanden),
                documenten.bij(casus, bestanden),
                documenten.geheim(casus, gebruiker),
                casus.knockouts().stream()
                        .map(knockout -> Casusblad.Voorwaarde.van(knockout, kader))
                        .toList(),
                openVragen(casus),
                open.orElseGet(() -> eerste(casus)),
                uitkomst(casus, gebruiker),
                vervolg.filter(Uitkomstdeel.Vervolg::voorwaarden).isPresent());
    }

    /** The terms that run; which of them does while the case is judged would tell a submitter what became of the toets. */
    private List<Casusblad.LopendeTermijn> lopend(CasusDetail casus) {
        return casus.status() == CasusStatus.IN_BEOORDELING
                ? List.of()
                : termijnen.van(casus.id()).stream()
                        .map(looptermijn -> regel(casus.call(), looptermijn))
                        .toList();
    }

    private Optional<Uitkomstdeel.Vervolg> vervolg(CasusDetail casus) {
        return casus.status().isBekendgemaakt()
                ? uitkomsten.stream()
                        .flatMap(room -> room.vervolg(casus).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** What is made known to a submitter, and only after the announcement: until then no other room is even asked. */
    private List<Uitkomstdeel.Deel> uitkomst(CasusDetail casus, Gebruiker gebruiker) {
        return casus.status().isBekendgemaakt()
                        && Casusrol.van(casus, gebruiker).betrokken()
                ? uitkomsten.stream().flatMap(room -> room.van(casus).stream()).toList()
                : List.of();
    }

    /** The newest first, on the clock of the call; what was repeated at a stretch, such as saving, stands there once. */
    private static List<Casusblad.Gebeurtenis> gebeurtenissen(OpenCall call, List<Tijdlijnregel> regels) {
        var gebeurtenissen = new ArrayList<Casusblad.Gebeurtenis>();
        for (var regel : regels.reversed()) {
            if (gebeurtenissen.isEmpty() || !gebeurtenissen.getLast().tekst().equals(regel.tekst())) {
                gebeurtenissen.add(new Casusblad.Gebeurtenis(regel.tekst(), Tijdwoorden.moment(call, regel.moment())));
            }
        }
        return List.copyOf(gebeurtenissen);
    }

    private static List<Casusblad.Openvraag> openVragen(CasusDetail casus) {
        var definitie = Formulieren.van(casus.call());
        return casus.aanvullingen().stream()
                .filter(aanvulling -> aanvulling.status() == Aanvulling.Status.OPEN)
                .map(aanvulling -> new Casusblad.Openvraag(
                        aanvulling.toelichting(),
                        aanvulling.vragen().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(vraag -> new Casusblad.Punt(
                                        AanvullingInvoer.label(definitie, vraag.getKey()), vraag.getValue()))
                                .toList(),
                        aanvulling.redenVerlenging().orElse("")))
                .toList();
    }

    /** Key of the first topic of a draft that is not complete. */
    private Optional<String> open(CasusDetail casus) {
        return casus.status() == CasusStatus.CONCEPT ? formulieren.eersteOpen(casus) : Optional.empty();
    }

    private static String eerste(CasusDetail casus) {
        return Formulieren.van(casus.call()).onderwerpen().getFirst().key();
    }

    /** Until when whoever must act has; the end of a case that ended has no term. */
    private Optional<Instant> einde(CasusDetail casus) {
        return switch (casus.status()) {
            case CONCEPT -> Optional.of(casus.call().sluit());
            case AANVULLING_GEVRAAGD ->
                casus.aanvullingen().stream()
                        .filter(aanvulling -> aanvulling.status() == Aanvulling.Status.OPEN)
                        .map(Aanvulling::uiterlijk)
                        .findFirst();
            case INGEDIEND, ONTVANKELIJKHEID ->
                Optional.of(loopt(casus, Procesnamen.Termijnsoort.ONTVANKELIJKHEID)
                        .orElseGet(() -> naSluiting(casus, Termijnsoort.ONTVANKELIJKHEID)));
            case IN_TOETSING -> loopt(casus, Procesnamen.Termijnsoort.TOETSING);
            case IN_ADVIES -> loopt(casus, Procesnamen.Termijnsoort.ADVIES);
            case IN_BEOORDELING, GERANGSCHIKT, BESLOTEN -> Optional.of(naSluiting(casus, Termijnsoort.BESLUIT));
            default -> Optional.empty();
        };
    }

    private Optional<Instant> loopt(CasusDetail casus, String soort) {
        return termijnen.van(casus.id(), soort).map(Looptermijn::uiterlijk);
    }

    private static Instant naSluiting(CasusDetail casus, Termijnsoort soort) {
        return casus.call().termijn(soort, casus.call().sluit());
    }

    private Termijn termijn(OpenCall call, Instant eind) {
        var nu = call.nu(klok.instant());
        return Termijn.van(eind, nu, call.termijnen().werkdagenOver(nu, eind));
    }

    private Casusblad.LopendeTermijn regel(OpenCall call, Looptermijn looptermijn) {
        return new Casusblad.LopendeTermijn(
                looptermijn.omschrijving(),
                looptermijn.status() == Looptermijn.Status.STIL
                        ? Termijn.stil("staat stil tot het antwoord", Termijn.dag(looptermijn.uiterlijk()))
                        : termijn(call, looptermijn.uiterlijk()));
    }
}
