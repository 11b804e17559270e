package nl.waardevollekernen.opencall;

/** The terms a call sets; each with the length it has where the programme says nothing else. */
public enum Termijnsoort {
    /** From closing: is the case complete and admissible. */
    ONTVANKELIJKHEID("Ontvankelijkheid beoordelen", 14),
    /** From the invitation to complete. */
    AANVULLING("Aanvulling geven", 14),
    /** How much longer an aanvulling may take, once and with a reason. */
    VERLENGING_AANVULLING("Verlenging van de aanvulling", 14),
    /** From the moment the case is found admissible. */
    TOETSING("Toetsen", 28),
    /** From the moment the reviews are asked. */
    ADVIES("Adviseren", 28),
    /** From closing: the decisions are announced. */
    BESLUIT("Besluiten", 91),
    /** So many days before closing the owners of drafts get a reminder. */
    HERINNERING_SLUITING("Herinnering voor de sluiting", 7),
    /** So many days before the end of an aanvulling the submitter gets a reminder. */
    HERINNERING_AANVULLING("Herinnering voor het einde van een aanvulling", 3);

    private final String label;
    private final int standaardDagen;

    Termijnsoort(String label, int standaardDagen) {
        this.label = label;
        this.standaardDagen = standaardDagen;
    }

    /** How people read it. */
    public String label() {
        return label;
    }

    /**
     * Whether a call may let the end of this term move to a working day: not that of a reminder, which counts back from
     * another moment, nor that of an extension, which follows the term it extends.
     */
    public boolean kanOpschuiven() {
        return switch (this) {
            case ONTVANKELIJKHEID, AANVULLING, TOETSING, ADVIES, BESLUIT -> true;
            case VERLENGING_AANVULLING, HERINNERING_SLUITING, HERINNERING_AANVULLING -> false;
        };
    }

    /** Calendar days, where the call sets nothing else. */
    public int standaardDagen() {
        return standaardDagen;
    }
}
