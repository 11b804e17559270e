package nl.waardevollekernen.casus;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.waardevollekernen.casus.Casusvraag.Volgorde;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.web.Keuze;
import nl.waardevollekernen.gedeeld.web.Zoekadres;
import nl.waardevollekernen.opencall.OpenCall;
import org.jspecify.annotations.Nullable;

/**
 * The list of submitted cases at one moment, as its page shows it.
 *
 * @param vraag what was asked
 * @param rijen the cases on this page
 * @param gevonden how many cases the question finds on all pages together
 * @param calls the calls to choose from
 * @param fonds whether the reader may know of decisions under embargo
 * @param limit how many rows the address asks for, or null when it does not
 * @param cursor where the next page begins, or null on the last
 */
record Casusoverzicht(
        Casusvraag vraag,
        List<Casusoverzicht.Rij> rijen,
        long gevonden,
        List<OpenCall> calls,
        boolean fonds,
        @Nullable String limit,
        @Nullable String cursor) {
    static final String PAD = "/casussen";

    /** One case, in words. */
    record Rij(
            String adres,
            String kenmerk,
            String kern,
            String indiener,
            String call,
            String stand,
            String badge,
            String ingediend) {
        static Rij van(CasusRegel rij, Map<UUID, OpenCall> calls) {
            var call = calls.get(rij.openCallId());
            var ingediend = rij.ingediendOp();
            return new Rij(
                    "/casussen/" + rij.id() + "/behandeling",
                    rij.kenmerk(),
                    rij.kern().isEmpty() ? rij.titel() : rij.kern(),
                    rij.organisatieNaam(),
                    call == null ? "" : call.titel(),
                    rij.status().label(),
                    Casuslijstregel.badge(rij.status()),
                    ingediend == null || call == null ? "" : Nederland.datum(call.nu(ingediend)));
        }
    }

    /** "7 casussen, laatst ingediend eerst". */
    public String titel() {
        var aantal = gevonden == 1 ? "1 casus" : gevonden + " casussen";
        return aantal
                + switch (vraag.volgorde()) {
                    case INGEDIEND -> ", laatst ingediend eerst";
                    case KENMERK -> ", op kenmerk";
                    case KERN -> ", op kern";
                };
    }

    public boolean gefilterd() {
        return vraag.gefilterd();
    }

    /** What stands where the list is empty. */
    public String leeg() {
        return gefilterd() ? "Geen casus past bij uw zoekvraag." : "Er zijn nog geen ingediende casussen.";
    }

    public String zoek() {
        return Objects.requireNonNullElse(vraag.zoek(), "");
    }

    /** The chosen call, as its slug; empty for all. */
    public String call() {
        return calls.stream()
                .filter(een -> een.id().equals(vraag.call()))
                .map(OpenCall::slug)
                .findFirst()
                .orElse("");
    }

    /** The chosen status, as its code; empty for all. */
    public String stand() {
        var status = vraag.status();
        return status == null ? "" : status.code();
    }

    public String volgorde() {
        return vraag.volgorde().code();
    }

    /** Whether every call that can be shown is a rehearsal. */
    public boolean proefronde() {
        return !calls.isEmpty() && calls.stream().allMatch(OpenCall::proefronde);
    }

    public List<Keuze> callkeuzes() {
        return calls.stream().map(een -> new Keuze(een.slug(), een.titel())).toList();
    }

    /** Every status that a submitted case can have for this reader. */
    public List<Keuze> standen() {
        return Arrays.stream(CasusStatus.values())
                .filter(status -> status != CasusStatus.CONCEPT
                        && status != CasusStatus.VERLOPEN
                        && status != CasusStatus.IN_BEOORDELING
                        && (fonds || status != CasusStatus.BESLOTEN))
                .map(status -> new Keuze(status.code(), status.label()))
                .toList();
    }

    public List<Keuze> volgordes() {
        return Arrays.stream(Volgorde.values())
                .map(een -> new Keuze(een.code(), een.label()))
                .toList();
    }

    /** Address of the same list without filter. */
    public String zonderFilter() {
        return Zoekadres.van(PAD).met("volgorde", volgorde()).tekst();
    }

    /** Address of the next page, or empty on the last. */
    public String volgende() {
        return cursor == null
                ? ""
                : Zoekadres.van(PAD)
                        .met("zoek", vraag.zoek())
                        .met("call", call())
                        .met("stand", stand())
                        .met("volgorde", volgorde())
                        .met("limit", limit)
                        .met("cursor", cursor)
                        .tekst();
    }
}
