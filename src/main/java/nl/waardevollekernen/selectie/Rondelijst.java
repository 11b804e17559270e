package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.OpenCalls;

/** The latest round of each call, as far as this reader may know. */
@ApplicationScoped
class Rondelijst {
    /** One round. */
    record Regel(String adres, String call, String naam, String stand, String badge) {}

    /** A call in which this reader could begin a round now. */
    record Wachtend(String titel, String adres) {}

    private final RondeRepository rondes;
    private final RondeAfsluiten afsluiten;
    private final Rondebelang belang;
    private final OpenCalls calls;

    Rondelijst(RondeRepository rondes, RondeAfsluiten afsluiten, Rondebelang belang, OpenCalls calls) {
        this.rondes = rondes;
        this.afsluiten = afsluiten;
        this.belang = belang;
        this.calls = calls;
    }

    @Transactional
    List<Regel> van(Gebruiker lezer) {
        return calls.lijst(lezer).stream()
                .flatMap(call -> rondes.laatste(call.id()).map(ronde -> regel(call, ronde, lezer)).stream())
                .toList();
    }

    /** The calls in which cases wait for a round that this reader may begin. */
    List<Wachtend> wachtend(Gebruiker lezer) {
        return afsluiten.mogelijk(lezer).stream()
                .map(call -> new Wachtend(call.titel(), "/rondes/" + call.slug() + "/afsluiting"))
                .toList();
    }

    private Regel regel(OpenCall call, Ronde ronde, Gebruiker lezer) {
        var status = belang.leestBesluiten(call.id(), lezer)
                ? ronde.status()
                : ronde.status().voorAnderen();
        return new Regel(
                "/rondes/" + call.slug(),
                call.titel(),
                "Ronde " + ronde.volgnummer(),
                status.label(),
                status == RondeStatus.AANGEKONDIGD ? "goed" : "info");
    }
}
