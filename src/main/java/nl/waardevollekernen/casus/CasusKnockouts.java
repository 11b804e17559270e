package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waardevollekernen.casus.Knockout.Bevinding;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.Kaders;
import nl.waardevollekernen.opencall.KnockoutInvoer;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.proces.Procesnamen.Variabele;

/**
 * The knock-outs of a case around the decision table: what the table is given, and what it found. The table gets
 * amounts, counts and booleans of the frozen content, never text; a knock-out it does not decide is for a person.
 */
@ApplicationScoped
public class CasusKnockouts {
    private static final String K2 = "K2";
    private static final String K3 = "K3";
    private static final String VOLDOET = "voldoet";
    private static final String VOLDOET_NIET = "voldoet-niet";

    private final CasusRepository casussen;
    private final IndieningRepository indieningen;
    private final KnockoutRepository knockouts;
    private final OordeelRepository oordelen;
    private final CasusDocumenten documenten;
    private final OpenCalls calls;
    private final Logboek logboek;

    CasusKnockouts(
            CasusRepository casussen,
            IndieningRepository indieningen,
            KnockoutRepository knockouts,
            OordeelRepository oordelen,
            CasusDocumenten documenten,
            OpenCalls calls,
            Logboek logboek) {
        this.casussen = casussen;
        this.indieningen = indieningen;
        this.knockouts = knockouts;
        this.oordelen = oordelen;
        this.documenten = documenten;
        this.calls = calls;
        this.logboek = logboek;
    }

    /** The id of the decision table of this framework, and its inputs. */
    @Transactional
    public Map<String, Object> verzamel(UUID casusId) {
        var casus = laad(casusId);
        casus.startOntvankelijkheid();
        var call = call(casus);
        var kader = Kaders.van(call.instellingen().toetsingskader());
        return Map.of(
                Variabele.KNOCKOUT_BESLISSING, Objects.requireNonNull(kader.beslissing()),
                Variabele.KNOCKOUT_INVOER, invoer(casus, call).alsVariabele());
    }

    /** Stores what the table found beside what the framework asks; what the table leaves out is for a person. */
    @Transactional
    public void legVast(UUID casusId, List<?> uitkomst) {
        var casus = laad(casusId);
        var call = call(casus);
        var invoer = invoer(casus, call);
        var kader = Kaders.van(call.instellingen().toetsingskader());
        var gevonden = bevindingen(uitkomst);
        var tabel = Objects.requireNonNull(kader.beslissing());
        var inhoud = CanoniekeJson.lees(indieningen.laatste(casusId).inhoud());
        for (var regel : kader.knockouts()) {
            if (regel.code().equals(K2)) {
                legCompleetVast(casus, call, inhoud, tabel);
                continue;
            }
            var bevinding = switch (regel.code()) {
                case K3 -> invoer.aaneengesloten() ? Bevinding.VOLDOET : Bevinding.BEOORDELEN;
                default -> gevonden.getOrDefault(regel.code(), Bevinding.BEOORDELEN);
            };
            knockouts
                    .vanOfNieuw(casusId, regel.code())
                    .stelVast(
                            bevinding,
                            KnockoutTekst.gegeven(
                                    regel.code(), invoer, casus.ingediendOp().orElse(null), call),
                            tabel);
        }
        logboek.noteer(Notitie.systeem(casusId, LogSoort.KNOCKOUTS_BEPAALD).met("uitkomst", tabel));
    }

    /** A file turned out infected: what was found about completeness is found again, as long as nobody judged it. */
    void toetsCompleet(Casus casus) {
        boolean teBeoordelen = casus.status() == CasusStatus.ONTVANKELIJKHEID
                && oordelen.vanOfNieuw(casus.id()).uitkomst().isEmpty();
        if (teBeoordelen && !knockouts.van(casus.id()).isEmpty()) {
            var call = call(casus);
            var inhoud = CanoniekeJson.lees(indieningen.laatste(casus.id()).inhoud());
            var kader = Kaders.van(call.instellingen().toetsingskader());
            legCompleetVast(casus, call, inhoud, Objects.requireNonNull(kader.beslissing()));
        }
    }

    private void legCompleetVast(Casus casus, OpenCall call, JsonNode inhoud, String tabel) {
        var fouten = documenten.fouten(casus.id(), Formulieren.van(call), inhoud);
        var gegeven = fouten.isEmpty()
                ? "Alle verplichte vragen en documenten van het formulier"
                : fouten.stream().map(Veldfout::melding).collect(Collectors.joining(" "));
        knockouts
                .vanOfNieuw(casus.id(), K2)
                .stelVast(fouten.isEmpty() ? Bevinding.VOLDOET : Bevinding.VOLDOET_NIET, gegeven, tabel);
    }

    private KnockoutInvoer invoer(Casus casus, OpenCall call) {
        var indiening = indieningen.laatste(casus.id());
        boolean opTijd = call.opTijd(indieningen.eerste(casus.id()).moment());
        return KnockoutInvoer.van(CanoniekeJson.lees(indiening.inhoud()), call, opTijd);
    }

    private static Map<String, Bevinding> bevindingen(List<?> uitkomst) {
        var gevonden = new HashMap<String, Bevinding>();
        for (var rij : uitkomst) {
            if (rij instanceof Map<?, ?> velden) {
                var bevinding = String.valueOf(velden.get("uitkomst"));
                gevonden.put(
                        String.valueOf(velden.get("code")),
                        switch (bevinding) {
                            case VOLDOET -> Bevinding.VOLDOET;
                            case VOLDOET_NIET -> Bevinding.VOLDOET_NIET;
                            default -> Bevinding.BEOORDELEN;
                        });
            }
        }
        return gevonden;
    }

    private Casus laad(UUID casusId) {
        return casussen.voorProces(casusId).orElseThrow(Weigering::nietGevonden);
    }

    private OpenCall call(Casus casus) {
        return calls.zoek(casus.openCallId()).orElseThrow(Weigering::nietGevonden);
    }
}
