package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waardevollekernen.logboek.Kopzoeker;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.opencall.Lotingen;
import nl.waardevollekernen.toetsing.Gemiddelde;

/** Gives each case of a round its place; equal totals by the {@link Trekking} of the call, and by nothing else. */
@ApplicationScoped
@Transactional
public class Loterij {
    /** Why a round waits, with what to do. */
    static final String WACHT =
            "Twee casussen hebben precies hetzelfde totaal. Het lot bepaalt hun volgorde, maar de sluiting van de open call is"
                    + " nog niet verzegeld in het logboek. Probeer het over een minuut opnieuw.";

    private final RondeRepository rondes;
    private final Lotingen lotingen;
    private final Kopzoeker koppen;

    Loterij(RondeRepository rondes, Lotingen lotingen, Kopzoeker koppen) {
        this.rondes = rondes;
        this.lotingen = lotingen;
        this.koppen = koppen;
    }

    /** The draw of this call, for whoever ranks or reads a ranking; empty until its closing is sealed. */
    Optional<Trekking> trekking(UUID openCall) {
        return koppen.eersteMet(openCall, LogSoort.CALL_GESLOTEN)
                .map(kop -> Trekking.van(
                        lotingen.belofte(openCall), lotingen.geheim(openCall), kop.grootte(), kop.wortel()));
    }

    /** The draw as everybody may know it: once a round of the call is announced. */
    public Optional<Trekking> openbaar(UUID openCall) {
        return rondes.vanCall(openCall).stream().anyMatch(ronde -> ronde.status() == RondeStatus.AANGEKONDIGD)
                ? trekking(openCall)
                : Optional.empty();
    }

    /** What the call promised about its lottery; for everybody, always. */
    public String belofte(UUID openCall) {
        return lotingen.belofte(openCall);
    }

    /** Whether these cases can not be ranked yet: some have equal totals and the draw is not known. */
    boolean wacht(UUID openCall, List<Rondeplaats> casussen) {
        return Trekking.isNodig(gedeeld(casussen)) && trekking(openCall).isEmpty();
    }

    /** Whether equal totals among these cases were decided by lot. */
    static boolean isNodig(List<Rondeplaats> casussen) {
        return Trekking.isNodig(gedeeld(casussen));
    }

    /**
     * The place of each case, from 1; those without a total have none.
     *
     * @throws IllegalStateException when a lot is needed and can not be drawn yet: the step is tried again
     */
    Map<UUID, Integer> plaatsen(UUID openCall, List<Rondeplaats> casussen) {
        var gedeeld = gedeeld(casussen);
        if (!Trekking.isNodig(gedeeld)) {
            return gedeeld;
        }
        var kenmerken = casussen.stream().collect(Collectors.toMap(Rondeplaats::casusId, Rondeplaats::kenmerk));
        return trekking(openCall)
                .map(trekking -> trekking.verdeel(gedeeld, kenmerken))
                .orElseThrow(() -> new IllegalStateException("The closing of call " + openCall + " is not sealed yet"));
    }

    private static Map<UUID, Integer> gedeeld(List<Rondeplaats> casussen) {
        var totalen = new HashMap<UUID, Gemiddelde>();
        casussen.forEach(rij -> rij.totaal().ifPresent(totaal -> totalen.put(rij.casusId(), totaal)));
        return Rangschikking.van(totalen);
    }
}
