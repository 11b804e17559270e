package nl.waardevollekernen.document;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one user may do with the documents of one case.
 *
 * @param leesbaar the classes whose documents this user may see and read; empty: the documents do not exist for this user
 * @param toevoegen whether this user may add documents and take them back, in the stage that the case is in
 * @param beletsel why nobody can do that any more, in words; empty while somebody can
 * @param gevraagd the kinds of document that can be added now; null while any kind can
 * @param ingediend the documents that belong to what was submitted: they are never taken back
 * @param alleenIngediend whether those are the only documents that exist for this user
 * @param grens most bytes of one document, as the call says
 * @param ongescandLezen whether the call lets others read, with a warning, what could not be scanned
 */
public record Documentrecht(
        Set<Vertrouwelijkheid> leesbaar,
        boolean toevoegen,
        String beletsel,
        @Nullable Set<String> gevraagd,
        Set<UUID> ingediend,
        boolean alleenIngediend,
        long grens,
        boolean ongescandLezen) {
    /** The limit of a call that sets none: 250 MB. */
    public static final long GRENS_STANDAARD = 250_000_000;
    /** The highest limit a call may set: 2 GB. */
    public static final long GRENS_HOOGSTE = 2_000_000_000;

    private static final Documentrecht GEEN = new Documentrecht(Set.of(), false, "", null, Set.of(), true, 0, false);

    public Documentrecht {
        leesbaar = Set.copyOf(leesbaar);
        gevraagd = gevraagd == null ? null : Set.copyOf(gevraagd);
        ingediend = Set.copyOf(ingediend);
        if (grens < 0 || grens > GRENS_HOOGSTE) {
            throw new IllegalArgumentException("size limit out of bounds: " + grens);
        }
    }

    /** Whether this document exists for this user. */
    boolean toont(UUID document, Vertrouwelijkheid klasse) {
        return leesbaar.contains(klasse) && (!alleenIngediend || ingediend.contains(document));
    }

    /** Whether a document of this kind can be added now. */
    public boolean vraagt(String soort) {
        return gevraagd == null || gevraagd.contains(soort);
    }

    /** Nothing at all: the case does not exist for this user. */
    public static Documentrecht geen() {
        return GEEN;
    }
}
