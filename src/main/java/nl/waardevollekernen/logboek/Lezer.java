package nl.waardevollekernen.logboek;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For whom a timeline is written. Whether somebody may see the timeline at all is for the room that owns its subject.
 *
 * @param zicht how much this reader sees
 * @param organisatie names of people of this organisation are shown to an outsider too, others only as a role
 * @param verzwegen names of documents that this reader may not learn: an entry says that there is a document, not which
 */
public record Lezer(Zicht zicht, @Nullable String organisatie, Set<String> verzwegen) {
    public Lezer {
        verzwegen = Set.copyOf(verzwegen);
    }

    /** The submitter and co-submitters: what concerns them, with other people's roles instead of their names. */
    public static Lezer betrokkene(@Nullable String organisatie) {
        return new Lezer(Zicht.BETROKKENE, organisatie, Set.of());
    }

    /** Marktmeester, commissie, programma, auditor and beheer: all but what is still under embargo. */
    public static Lezer intern() {
        return new Lezer(Zicht.INTERN, null, Set.of());
    }

    /** The fund: everything. */
    public static Lezer fonds() {
        return new Lezer(Zicht.FONDS, null, Set.of());
    }

    /** The same reader, who does not learn these names of documents. */
    public Lezer zonder(Set<String> namen) {
        return new Lezer(zicht, organisatie, namen);
    }
}
