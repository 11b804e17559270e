package nl.waardevollekernen.casus;

import java.util.Optional;

/** Remembers the rows that a list had in earlier versions. */
@FunctionalInterface
interface Rijgeheugen {
    /**
     * The row as it was saved last, or empty when it never was.
     *
     * @param lijst name of the list on its page, "grex-kosten"
     */
    Optional<Oudrij> rij(String lijst, String id);
}
