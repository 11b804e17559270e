package nl.waardevollekernen.casus;

import java.time.Instant;
import java.util.UUID;
import nl.waardevollekernen.document.Documentgegevens;
import nl.waardevollekernen.document.Scanstatus;
import nl.waardevollekernen.document.Uploadstatus;
import nl.waardevollekernen.document.Vertrouwelijkheid;

/** Documents of a case for tests that need no store. */
final class Proefdocumenten {
    private Proefdocumenten() {}

    /** A first version, of so many kB. */
    static Documentgegevens document(String naam, int kilo) {
        return document(UUID.randomUUID(), 1, naam, kilo);
    }

    /** The next version of this document. */
    static Documentgegevens versieNa(Documentgegevens vorige, String naam) {
        return document(vorige.reeks(), vorige.versienummer() + 1, naam, 1);
    }

    private static Documentgegevens document(UUID reeks, int versienummer, String naam, int kilo) {
        return new Documentgegevens(
                UUID.randomUUID(),
                UUID.randomUUID(),
                reeks,
                versienummer,
                "taxatie",
                Vertrouwelijkheid.VERTROUWELIJK,
                naam,
                kilo * 1000L,
                null,
                null,
                Uploadstatus.COMPLEET,
                Scanstatus.SCHOON,
                null,
                "id",
                "Naam",
                Instant.EPOCH,
                null,
                null,
                0);
    }
}
