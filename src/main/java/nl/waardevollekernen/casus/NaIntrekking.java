package nl.waardevollekernen.casus;

/** A later room that must end its own work for a case that is withdrawn. A bean; called in the withdrawal's transaction. */
public interface NaIntrekking {
    /** Ends what this room had running; the case is given as it stood before. */
    void ingetrokken(CasusKern casus);
}
