package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.waardevollekernen.casus.CasusVoortgang;
import nl.waardevollekernen.gedeeld.Vergrendeling;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.proces.Proces;
import nl.waardevollekernen.proces.Procesnamen.Bericht;
import nl.waardevollekernen.proces.Procesnamen.Stand;
import nl.waardevollekernen.proces.Procesnamen.Variabele;

/** What the process asks of a round: rank it, and tell what the database holds to be true. */
@ApplicationScoped
public class RondeProces {
    private final RondeRepository rondes;
    private final RondeplaatsRepository plaatsen;
    private final CasusVoortgang voortgang;
    private final Loterij loterij;
    private final Rondewerk werk;
    private final Proces proces;
    private final Logboek logboek;

    RondeProces(
            RondeRepository rondes,
            RondeplaatsRepository plaatsen,
            CasusVoortgang voortgang,
            Loterij loterij,
            Rondewerk werk,
            Proces proces,
            Logboek logboek) {
        this.rondes = rondes;
        this.plaatsen = plaatsen;
        this.voortgang = voortgang;
        this.loterij = loterij;
        this.werk = werk;
        this.proces = proces;
        this.logboek = logboek;
    }

    /** Takes the waiting cases into a new round and ranks; a repeated job, or one after a withdrawal, ranks what is left. */
    @Transactional
    public Map<String, Object> rangschik(UUID rondeId) {
        var call = rondes.callVan(rondeId).orElseThrow(Weigering::nietGevonden);
        var vast = Stream.concat(plaatsen.casussen(rondeId).stream(), plaatsen.casussenZonderRonde(call).stream())
                .collect(Collectors.toSet());
        voortgang.houdVast(vast);
        var ronde = rondes.voorWijziging(rondeId).orElseThrow(Weigering::nietGevonden);
        Vergrendeling.opVolgorde(vast).forEach(logboek::houdVast);
        var casussen = plaatsen.inRonde(rondeId);
        if (casussen.isEmpty() && ronde.status().leeft()) {
            casussen = plaatsen.zonderRonde(ronde.openCallId()).stream()
                    .filter(rij -> vast.contains(rij.casusId()))
                    .toList();
            if (casussen.isEmpty()) {
                werk.vervalt(ronde, null);
            }
        }
        var nieuwe = rangschik(ronde, casussen);
        if (!nieuwe.isEmpty() && Loterij.isNodig(casussen)) {
            logboek.noteer(geloot(ronde, casussen));
        }
        for (var nieuw : nieuwe) {
            logboek.noteer(Notitie.systeem(nieuw.casusId(), LogSoort.GERANGSCHIKT));
            proces.bericht(
                    nieuw.casusId(), Bericht.CASUS_GERANGSCHIKT, nieuw.id().toString(), Map.of());
        }
        return Map.of(Variabele.BESLUIT_ID, ronde.besluitId().toString());
    }

    /** What the round needs now. */
    @Transactional
    public Map<String, Object> stand(UUID rondeId) {
        var ronde = rondes.findByIdOptional(rondeId).orElseThrow(Weigering::nietGevonden);
        return Map.of(
                Variabele.STAND,
                switch (ronde.status()) {
                    case BESLUITEN -> Stand.BESLUITEN;
                    case TEKENEN -> Stand.TEKENEN;
                    case GETEKEND, AANGEKONDIGD, VERVALLEN -> Stand.AFGEROND;
                });
    }

    /** Whether the moment of the announcement is set. */
    @Transactional
    public Map<String, Object> standAankondiging(UUID rondeId) {
        var ronde = rondes.findByIdOptional(rondeId).orElseThrow(Weigering::nietGevonden);
        return Map.of(Variabele.STAND, ronde.aankondigenOp().isPresent() ? Stand.GEPLAND : Stand.INPLANNEN);
    }

    /** Gives each case its place, equal totals by lot; those that are new in the round. */
    List<Rondeplaats> rangschik(Ronde ronde, List<Rondeplaats> casussen) {
        var rang = loterij.plaatsen(ronde.openCallId(), casussen);
        return casussen.stream()
                .filter(rij -> rij.rangschik(ronde.id(), rang.get(rij.casusId())))
                .toList();
    }

    private Notitie geloot(Ronde ronde, List<Rondeplaats> casussen) {
        var trekking = loterij.trekking(ronde.openCallId()).orElseThrow();
        return Notitie.systeem(ronde.openCallId(), LogSoort.GELIJKEN_GELOOT)
                .op("ronde " + ronde.volgnummer() + ", " + casussen.size() + " casussen")
                .met("kop", Long.toString(trekking.kopGrootte()))
                .met("zaad", trekking.zaad());
    }
}
