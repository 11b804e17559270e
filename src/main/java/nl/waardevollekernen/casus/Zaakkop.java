package nl.waardevollekernen.casus;

import java.util.UUID;

/**
 * What stands above every page about one case.
 *
 * @param indiener name of the main submitter
 * @param status where it stands, as this reader may know it
 * @param proefronde whether its call is a rehearsal
 * @param demonstratie whether any outcome is invented for a demonstration
 */
public record Zaakkop(
        UUID id,
        String kenmerk,
        String titel,
        String kern,
        String indiener,
        String call,
        String status,
        boolean proefronde,
        boolean demonstratie) {
    /** The heading of this case. */
    public static Zaakkop van(CasusDetail detail) {
        return new Zaakkop(
                detail.id(),
                detail.kenmerk(),
                detail.titel(),
                detail.kern().isEmpty() ? detail.titel() : detail.kern(),
                detail.indiener().naam(),
                detail.call().titel(),
                detail.status().label(),
                detail.call().proefronde(),
                detail.isDemonstratie());
    }

    /** Address of what happens to the case. */
    public String behandeling() {
        return "/casussen/" + id + "/behandeling";
    }

    /** Address where somebody who treats the case declares an interest. */
    public String belang() {
        return behandeling() + "/belang";
    }
}
