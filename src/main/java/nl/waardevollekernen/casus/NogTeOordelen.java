package nl.waardevollekernen.casus;

import java.util.UUID;

/**
 * A room in which people judge a case each for themselves says who still has to: until the own judgement is final that person reads on the
 * timeline what a submitter reads, and so not who else judges and who is done. Any number of beans.
 */
public interface NogTeOordelen {
    /** Whether this user, by id, still has an own judgement of this case to give. */
    boolean geldtVoor(UUID casusId, String gebruikerId);
}
