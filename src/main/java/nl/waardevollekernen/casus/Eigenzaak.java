package nl.waardevollekernen.casus;

import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;

/**
 * The rule of who works for a submitter: whose organisation submits a case, as main or co-submitter, is by itself kept out of judging it,
 * of what others judge of it and of its decision under embargo, whatever other role that person has. What a submitter reads stays.
 */
final class Eigenzaak {
    /** Who acts for a submitter, in a query on the alias {@code c}; the parameter is the organisation the reader acts for. */
    static final String VOORWAARDE =
            "(c.organisatie = :zichtOrganisatie or :zichtOrganisatie member of c.medeIndieners)";

    static final String ORGANISATIE = "zichtOrganisatie";

    /** Who works for a submitter; the parameter is every organisation the reader works for. */
    static final String WERKT_VOOR = "(c.organisatie in (:zichtWerktVoor)"
            + " or exists (select 1 from c.medeIndieners m where m in (:zichtWerktVoor)))";

    static final String ORGANISATIES = "zichtWerktVoor";

    static final String UITLEG =
            "U werkt voor een indiener van deze casus. Daarom beoordeelt u deze casus niet en leest u niet wat"
                    + " anderen ervan vinden. Iemand van een andere organisatie doet dat.";

    private Eigenzaak() {}

    /** Whether this user works for a submitter of the case, in whatever role and whatever organisation is acted for now. */
    static boolean is(Casus casus, Gebruiker gebruiker) {
        return gebruiker.werktVoor().stream().anyMatch(organisatie -> dientIn(casus, organisatie));
    }

    /** Whether this user acts for a submitter of the case now. */
    static boolean handeltVoor(Casus casus, Gebruiker gebruiker) {
        var organisatie = gebruiker.organisatie();
        return organisatie != null && dientIn(casus, organisatie);
    }

    private static boolean dientIn(Casus casus, String organisatie) {
        return casus.organisatie().equals(organisatie) || casus.medeIndieners().contains(organisatie);
    }

    /** Refuses (403) to judge, or to read what others judge, for who works for a submitter. */
    static void eisNiet(Casus casus, Gebruiker gebruiker) {
        if (is(casus, gebruiker)) {
            throw Weigering.nietToegestaan(UITLEG);
        }
    }
}
