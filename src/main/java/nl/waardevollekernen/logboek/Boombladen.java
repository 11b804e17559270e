package nl.waardevollekernen.logboek;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored tree as the check walks it: leaves, nodes and heads, each page by page. */
final class Boombladen {
    /**
     * A leaf with the entry it seals; never compared as a whole.
     *
     * @param hash as stored
     * @param keten the chain of the entry, or null where the entry is gone
     * @param regelHash the hash of the entry, or null where it is gone
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Blad(long positie, byte[] hash, @Nullable UUID keten, long volgnummer, byte @Nullable [] regelHash) {
        private static Blad lees(ResultSet rij) throws SQLException {
            return new Blad(
                    rij.getLong("positie"),
                    rij.getBytes("bladhash"),
                    rij.getObject("keten", UUID.class),
                    rij.getLong("volgnummer"),
                    rij.getBytes("hash"));
        }
    }

    static final String BLADEREN_SQL = """
            WITH blad AS MATERIALIZED (SELECT * FROM logboek_blad WHERE positie > ? ORDER BY positie LIMIT ?)
            SELECT b.positie, b.hash AS bladhash, r.keten, r.volgnummer, r.hash FROM blad b
            LEFT JOIN LATERAL (SELECT keten, volgnummer, hash FROM logboek_regel WHERE id = b.regel LIMIT 1) r ON true
            ORDER BY b.positie""";

    static final String KNOPEN_SQL =
            "SELECT niveau, positie, hash FROM logboek_knoop WHERE niveau = ? AND positie > ? ORDER BY positie LIMIT ?";

    static final String KOPPEN_SQL =
            "SELECT grootte, wortel, moment FROM logboek_kop WHERE grootte > ? ORDER BY grootte LIMIT ?";

    private static final Bladlezer.Vraag<Blad> BLADEREN =
            new Bladlezer.Vraag<>(BLADEREN_SQL, List.of(Long.MIN_VALUE), blad -> List.of(blad.positie), Blad::lees);

    private static final Bladlezer.Vraag<Boomkop> KOPPEN =
            new Bladlezer.Vraag<>(KOPPEN_SQL, List.of(Long.MIN_VALUE), kop -> List.of(kop.grootte()), BoomOpslag::kop);

    private final Connection verbinding;
    private final int perKeer;
    /** One reader for each level of the tree, from level 1 on: a growing tree completes the levels side by side. */
    private final List<Bladlezer<Aangroei.Knoop>> niveaus = new ArrayList<>();

    Boombladen(Connection verbinding, int perKeer) {
        this.verbinding = verbinding;
        this.perKeer = perKeer;
    }

    /** The leaves in their order. */
    Bladlezer<Blad> bladeren() {
        return new Bladlezer<>(verbinding, BLADEREN, perKeer);
    }

    /** The heads, the smallest first. */
    Bladlezer<Boomkop> koppen() {
        return new Bladlezer<>(verbinding, KOPPEN, perKeer);
    }

    /** The nodes of this level in their order, from where they were left. */
    Bladlezer<Aangroei.Knoop> knopen(int niveau) {
        while (niveaus.size() < niveau) {
            niveaus.add(new Bladlezer<>(verbinding, vanNiveau(niveaus.size() + 1), perKeer));
        }
        return niveaus.get(niveau - 1);
    }

    private static Bladlezer.Vraag<Aangroei.Knoop> vanNiveau(int niveau) {
        return new Bladlezer.Vraag<>(
                KNOPEN_SQL,
                List.of(niveau, Long.MIN_VALUE),
                knoop -> List.of(niveau, knoop.positie()),
                rij -> new Aangroei.Knoop(rij.getInt("niveau"), rij.getLong("positie"), rij.getBytes("hash")));
    }

    /** Whether a level has nodes that were not read; a level above the tree counts too. */
    boolean heeftMeerKnopen() throws SQLException {
        for (var niveau : niveaus) {
            if (niveau.kijk() != null) {
                return true;
            }
        }
        try (var vraag = verbinding.prepareStatement("SELECT 1 FROM logboek_knoop WHERE niveau > ? LIMIT 1")) {
            vraag.setInt(1, niveaus.size());
            try (var rij = vraag.executeQuery()) {
                return rij.next();
            }
        }
    }
}
