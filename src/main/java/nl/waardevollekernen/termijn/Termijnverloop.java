package nl.waardevollekernen.termijn;

import java.util.UUID;

/** A room that does something once a term of one kind has run out. A bean; at most one for each kind. */
public interface Termijnverloop {
    /** The kind, as in {@code Procesnamen.Termijnsoort}. */
    String soort();

    /** The term of this subject has run out. May be told twice. */
    void verlopen(UUID zaak);
}
