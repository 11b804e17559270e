package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.OpenCalls;

/** The latest round of each call, as far as this reader may know. */
@ApplicationScoped
class Rondelijst {
    /** One round. */
    record Regel(String adres, String call, String naam, String stand, String badge) {}

    private final RondeRepository rondes;
    private final OpenCalls calls;

    Rondelijst(RondeRepository rondes, OpenCalls calls) {
        this.rondes = rondes;
        this.calls = calls;
    }

    @Transactional
    List<Regel> van(Gebruiker lezer) {
        return calls.lijst(lezer).stream()
                .flatMap(call -> rondes.laatste(call.id()).map(ronde -> regel(call, ronde, lezer)).stream())
                .toList();
    }

    private static Regel regel(OpenCall call, Ronde ronde, Gebruiker lezer) {
        var status = lezer.heeft(Rol.FONDSBEHEERDER)
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
