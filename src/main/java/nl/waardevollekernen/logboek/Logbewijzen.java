package nl.waardevollekernen.logboek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.waardevollekernen.gedeeld.Weigering;

/** Gives out sealed heads and proofs; none of these says anything about a case or a person. */
@ApplicationScoped
public class Logbewijzen {
    private static final HexFormat HEX = HexFormat.of();

    private final DataSource bron;

    Logbewijzen(DataSource bron) {
        this.bron = bron;
    }

    /**
     * That an entry stands in the tree.
     *
     * @param positie place of the leaf, counted from 0
     * @param bladhash SHA-256(0x00 ‖ commitment of the entry)
     * @param pad hashes from the leaf to the root
     * @param kop the head this leads to
     */
    public record Insluiting(long positie, String bladhash, List<String> pad, Boomkop kop) {}

    /**
     * That a newer tree begins with the whole of an older one.
     *
     * @param van size of the older tree
     * @param tot size of the newer tree
     */
    public record Consistentie(long van, long tot, List<String> pad) {}

    /** The latest sealed head; that of the empty tree before the first entry. */
    @Transactional
    public Boomkop laatste() {
        return metBoom(boom -> boom.laatste());
    }

    /** The inclusion proof of an entry under the latest head; refused (404) when there is no such sealed entry. */
    @Transactional
    public Insluiting insluiting(UUID regel) {
        return metBoom(boom -> {
            var kop = boom.laatste();
            long positie =
                    boom.positie(regel).filter(plaats -> plaats < kop.grootte()).orElseThrow(Weigering::nietGevonden);
            var pad = Merkleboom.insluiting(boom, positie, kop.grootte());
            return new Insluiting(positie, HEX.formatHex(boom.volledig(0, positie)), hex(pad), kop);
        });
    }

    /** The proof between two sizes of the tree; refused (400) unless 0 &lt; van ≤ tot ≤ the latest head. */
    @Transactional
    public Consistentie consistentie(long van, long tot) {
        return metBoom(boom -> {
            if (van <= 0 || van > tot) {
                throw Weigering.invoer("van", "Geef een grootte van minstens 1 die niet groter is dan 'tot'.");
            }
            if (tot > boom.laatste().grootte()) {
                throw Weigering.invoer("tot", "Zo groot is de boom nog niet.");
            }
            return new Consistentie(van, tot, hex(Merkleboom.consistentie(boom, van, tot)));
        });
    }

    private <T> T metBoom(Vraag<T> vraag) {
        try (var verbinding = bron.getConnection()) {
            return vraag.stel(new BoomOpslag(verbinding));
        } catch (SQLException e) {
            throw new IllegalStateException("The log could not be read", e);
        }
    }

    private static List<String> hex(List<byte[]> pad) {
        return pad.stream().map(HEX::formatHex).toList();
    }

    private interface Vraag<T> {
        T stel(BoomOpslag boom) throws SQLException;
    }
}
