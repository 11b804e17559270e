package nl.waardevollekernen.logboek;

/** Who may read an entry of a kind; each level sees what the levels before it see. */
public enum Zicht {
    /** Everybody who may see the case, the submitter included. */
    BETROKKENE,
    /** Those who handle, guide or audit cases. */
    INTERN,
    /** The fund alone, until the decision is announced; then also {@link #INTERN}. */
    FONDS,
    /** Nobody: the entry is there for the check of the log. */
    CONTROLE
}
