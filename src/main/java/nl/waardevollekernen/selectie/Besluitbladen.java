package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Keuze;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.opencall.Fonds;
import nl.waardevollekernen.opencall.Fondsen;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.toetsing.ToetsingLezen;
import nl.waardevollekernen.toetsing.ToetsingWeergave;
import org.jspecify.annotations.Nullable;

/** Puts together the form of a decision, and the page of one that is known. */
@ApplicationScoped
class Besluitbladen {
    private final Rondebladen rondes;
    private final RondeplaatsRepository plaatsen;
    private final SelectieLezen lezen;
    private final Handtekeningen handtekeningen;
    private final ToetsingLezen toetsingen;
    private final OpenCalls calls;
    private final Clock klok;

    Besluitbladen(
            Rondebladen rondes,
            RondeplaatsRepository plaatsen,
            SelectieLezen lezen,
            Handtekeningen handtekeningen,
            ToetsingLezen toetsingen,
            OpenCalls calls,
            Clock klok) {
        this.rondes = rondes;
        this.plaatsen = plaatsen;
        this.lezen = lezen;
        this.handtekeningen = handtekeningen;
        this.toetsingen = toetsingen;
        this.calls = calls;
        this.klok = klok;
    }

    /** The form with what was decided so far. */
    @Transactional
    Besluitblad begin(String slug, UUID casus, Gebruiker wie) {
        var besluit = lezen.rangschikking(slug, wie).casussen().stream()
                .filter(rij -> rij.casus().equals(casus))
                .findFirst()
                .orElseThrow(Weigering::nietGevonden)
                .besluit();
        var invoer = besluit == null ? Besluitinvoer.LEEG : Besluitinvoer.van(besluit);
        return met(slug, casus, invoer, invoer.voorwaarden().size(), "", wie);
    }

    /** The form with what was typed. */
    @Transactional
    Besluitblad met(String slug, UUID casus, Besluitinvoer invoer, int regels, String melding, Gebruiker wie) {
        var ronde = rondes.van(slug, wie);
        var call = calls.metSlug(slug, wie);
        var plaats = plaatsen.vanCasus(casus).orElseThrow(Weigering::nietGevonden);
        return new Besluitblad(
                ronde,
                ronde.rij(casus),
                toets(toetsingen.lees(casus, wie)),
                redensoorten(plaats),
                redenhulp(plaats),
                Fondsen.van(call).stream()
                        .map(fonds -> new Keuze(fonds.code(), fonds.naam()))
                        .toList(),
                invoer,
                regels,
                bedraghulp(Fondsen.van(call)),
                "Plaats 1 gaat voor."
                        + call.reservelijstTot()
                                .map(tot -> " " + Besluitvervolg.geldigheid(tot))
                                .orElse(""),
                datumhulp(call),
                ronde.besluiten()
                        ? handtekeningen
                                .van(ronde.id(), call.id())
                                .waarschuwing(wie.id())
                                .orElse("")
                        : "",
                melding);
    }

    /** Only what can be true of this case. */
    static List<Keuze> redensoorten(Rondeplaats casus) {
        return Redensoort.voor(casus).stream()
                .map(soort -> new Keuze(soort.code(), soort.label()))
                .toList();
    }

    static String redenhulp(Rondeplaats casus) {
        return casus.isVoorstelAfwijzen()
                ? "Deze casus haalde de drempel van de toets niet. Er is geen advies, en geen plaats in de rangschikking."
                : "Reikt het budget van boven naar beneden niet tot deze casus? Kies dan dat het budget op is. Dat is geen"
                        + " afwijking, en u hoeft er geen aparte reden bij te schrijven.";
    }

    /** What was asked at most, within the mandate of each fund. */
    static String bedraghulp(List<Fonds> fondsen) {
        return "Hoogstens wat gevraagd is. "
                + fondsen.stream()
                        .map(fonds -> fonds.naam() + ": van " + Nederland.euro(fonds.laagstePerCasus()) + " tot en met "
                                + Nederland.euro(fonds.hoogstePerCasus()) + ".")
                        .collect(Collectors.joining(" "));
    }

    private String datumhulp(OpenCall call) {
        int volgendJaar = call.nu(klok.instant()).atZone(Nederland.ZONE).getYear() + 1;
        return "Bijvoorbeeld 31-12-" + volgendJaar + ".";
    }

    private static String toets(ToetsingWeergave toetsing) {
        return deel("Brede waarde", toetsing.bredeWaarde()) + "; "
                + deel("klaar om in te investeren", toetsing.investeringsrijpheid());
    }

    private static String deel(String naam, ToetsingWeergave.@Nullable Deel deel) {
        return deel == null
                ? naam + ": –"
                : naam + ": " + Nederland.getal(deel.cijfer(), 2) + ", "
                        + deel.oordeelLabel().toLowerCase(Locale.ROOT);
    }
}
