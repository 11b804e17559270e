package nl.waardevollekernen.casus;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.web.Termijn;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.CallStatus;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.TermijnBron.LopendeTermijn;
import nl.waardevollekernen.opencall.Termijnsoort;

/**
 * One call as the programme sees it at one moment.
 *
 * @param klok what the clock of the call shows
 * @param aantallen how many cases stand where, in the order of their way
 * @param concepten how many drafts there are
 * @param samen how many cases were submitted
 * @param lopend the terms that run, the first to end in front; at most {@value #MEESTE}
 * @param meer how many terms run beside those
 * @param besluitKop what the day of the decisions is: the last one on which they are known, or when they were announced
 * @param besluit that day, in words
 * @param besluitKomt whether that day is still to come and cases wait for it, as far as this reader may know
 * @param eersten the terms that end first, all at the same moment
 * @param eind the end (call time, ISO) of the term that ends first, or empty
 * @param vooruit whether this reader may end that term
 */
record Programmabeeld(
        String slug,
        String titel,
        String status,
        String badge,
        boolean proefronde,
        String klok,
        String opent,
        String sluit,
        String besluitKop,
        String besluit,
        boolean besluitKomt,
        List<Aantal> aantallen,
        long concepten,
        long samen,
        List<Regel> lopend,
        int meer,
        List<String> eersten,
        String eind,
        boolean vooruit) {
    static final int MEESTE = 25;

    /** How many cases stand somewhere. */
    record Aantal(String status, long aantal) {}

    /** One term that runs. */
    record Regel(String omschrijving, String moment, Termijn termijn) {}

    static Programmabeeld van(
            OpenCall call,
            Map<CasusStatus, Long> perStatus,
            long concepten,
            List<LopendeTermijn> lopend,
            Optional<Instant> bekend,
            Gebruiker lezer,
            Instant echt) {
        var nu = call.nu(echt);
        var status = call.status(echt);
        var besluit = call.termijn(Termijnsoort.BESLUIT, call.sluit());
        return new Programmabeeld(
                call.slug(),
                call.titel(),
                status.label(),
                badge(status),
                call.proefronde(),
                Nederland.moment(nu),
                Nederland.precies(call.opent()),
                Nederland.precies(call.sluit()),
                bekend.isPresent() ? "Besluiten bekendgemaakt op" : "Besluit uiterlijk",
                bekend.map(op -> Nederland.moment(call.nu(op))).orElseGet(() -> Nederland.datum(besluit)),
                status == CallStatus.GESLOTEN && besluit.isAfter(nu) && wachtOpBesluit(perStatus),
                perStatus.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                        .map(regel -> new Aantal(regel.getKey().label(), regel.getValue()))
                        .toList(),
                concepten,
                perStatus.values().stream().mapToLong(Long::longValue).sum(),
                lopend.stream()
                        .limit(MEESTE)
                        .map(termijn -> new Regel(
                                termijn.omschrijving(),
                                Nederland.moment(termijn.eind()),
                                Termijn.van(termijn.eind(), nu, call.termijnen().werkdagenOver(nu, termijn.eind()))))
                        .toList(),
                Math.max(0, lopend.size() - MEESTE),
                eersten(lopend),
                lopend.isEmpty() ? "" : lopend.getFirst().eind().toString(),
                call.proefronde() && !lopend.isEmpty() && lezer.heeft(Rol.PROGRAMMACOORDINATOR));
    }

    /** Above the counts: drafts are a number and nothing more. */
    public String telzin() {
        return concepten == 1
                ? "Aantallen, met daarnaast 1 concept"
                : "Aantallen, met daarnaast " + concepten + " concepten";
    }

    /** What ends first of these, the first to end in front: every term of that moment. */
    static List<String> eersten(List<LopendeTermijn> lopend) {
        return lopend.stream()
                .takeWhile(termijn -> termijn.eind().equals(lopend.getFirst().eind()))
                .map(LopendeTermijn::omschrijving)
                .toList();
    }

    /** The page that asks to end the first term, and where its form goes. */
    public String actie() {
        return "/programma/" + slug + "/volgende-termijn";
    }

    /** Whether any case still waits for its decision. */
    static boolean wachtOpBesluit(Map<CasusStatus, Long> perStatus) {
        return perStatus.entrySet().stream()
                .anyMatch(regel -> regel.getValue() > 0 && regel.getKey().loopt());
    }

    private static String badge(CallStatus status) {
        return switch (status) {
            case OPEN -> "goed";
            case AANGEKONDIGD -> "info";
            case CONCEPT -> "let-op";
            case GESLOTEN -> "leeg";
        };
    }
}
