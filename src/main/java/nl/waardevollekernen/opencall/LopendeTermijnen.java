package nl.waardevollekernen.opencall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.TermijnBron.LopendeTermijn;

/** Every term of a call that still runs, the one that ends first in front. */
@ApplicationScoped
public class LopendeTermijnen {
    private final Instance<TermijnBron> bronnen;
    private final Bekendmaking bekendmaking;
    private final Clock klok;

    LopendeTermijnen(@Any Instance<TermijnBron> bronnen, Bekendmaking bekendmaking, Clock klok) {
        this.bronnen = bronnen;
        this.bekendmaking = bekendmaking;
        this.klok = klok;
    }

    /**
     * The terms this reader may know: those of single cases only for whoever leads or audits the programme and works for nobody who can
     * submit, because they tell how far each case is and who judges it.
     */
    @Transactional
    public List<LopendeTermijn> van(OpenCall call, Gebruiker lezer) {
        var nu = call.nu(klok.instant());
        boolean vanCasussen = lezer.heeftEenVan(Rol.PROGRAMMACOORDINATOR, Rol.AUDITOR)
                && lezer.werktVoor().isEmpty();
        var alle = vanCasussen ? alle(call, nu) : eigen(call);
        return gesorteerd(
                Stream.concat(
                        alle.filter(termijn -> !termijn.vanFonds()), besluit(call, bekendmaking.alles(call.id()))),
                nu);
    }

    /**
     * The same before and after a decision: when it was taken stays with the fund. Once everything is announced nothing is waited for.
     *
     * @param bekend when everything was announced, or empty
     */
    static Stream<LopendeTermijn> besluit(OpenCall call, Optional<Instant> bekend) {
        return bekend.isPresent()
                ? Stream.empty()
                : Stream.of(new LopendeTermijn(
                        "besluit",
                        "Uiterste dag van het besluit over alle casussen",
                        call.termijn(Termijnsoort.BESLUIT, call.sluit())));
    }

    /** The call's own opening and closing, and what the higher rooms know. */
    List<LopendeTermijn> van(OpenCall call, Instant nu) {
        return gesorteerd(alle(call, nu), nu);
    }

    private Stream<LopendeTermijn> alle(OpenCall call, Instant nu) {
        return Stream.concat(eigen(call), bronnen.stream().flatMap(bron -> bron.lopend(call.id(), nu).stream()));
    }

    private static Stream<LopendeTermijn> eigen(OpenCall call) {
        return Stream.of(
                new LopendeTermijn("opening", "Opening van de call", call.opent()),
                new LopendeTermijn(
                        "herinnering-sluiting", "Herinnering voor de sluiting", call.herinneringVoorSluiting()),
                new LopendeTermijn("sluiting", "Sluiting van de call", call.sluit()));
    }

    /** What two rooms know under one name is one term: the one that ends last, so that nothing ends too early. */
    private static List<LopendeTermijn> gesorteerd(Stream<LopendeTermijn> alle, Instant nu) {
        Map<String, LopendeTermijn> perNaam = new LinkedHashMap<>();
        alle.filter(termijn -> !Termijnen.verlopen(termijn.eind(), nu))
                .forEach(termijn -> perNaam.merge(
                        termijn.omschrijving(),
                        termijn,
                        (een, ander) -> een.eind().isAfter(ander.eind()) ? een : ander));
        return perNaam.values().stream()
                .sorted(Comparator.comparing(LopendeTermijn::eind).thenComparing(LopendeTermijn::omschrijving))
                .toList();
    }
}
