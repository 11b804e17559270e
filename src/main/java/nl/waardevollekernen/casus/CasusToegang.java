package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;

/**
 * The policy: may this user see this case, and do this to it. Deny by default; a case somebody may not see does not exist
 * for that person. Asked on every request, so that reading ends with its reason. During the embargo only the fund knows that a decision was taken.
 */
@ApplicationScoped
public class CasusToegang {
    private static final Rol[] LEEST_ALLE_INGEDIENDE = {
        Rol.MARKTMEESTER, Rol.MARKTMEESTER_COORDINATOR, Rol.FONDSBEHEERDER, Rol.PROGRAMMACOORDINATOR, Rol.AUDITOR
    };
    private static final Set<CasusStatus> VANAF_ADVIES = EnumSet.of(
            CasusStatus.IN_ADVIES,
            CasusStatus.GERANGSCHIKT,
            CasusStatus.BESLOTEN,
            CasusStatus.TOEGELATEN,
            CasusStatus.RESERVE,
            CasusStatus.AFGEWEZEN,
            CasusStatus.IN_UITVOERING);

    /** What is on record about this reader and this case. */
    private static final String LEZER =
            "exists (select 1 from CasusLezer l where l.casusId = c.id and l.gebruikerId = :zichtIk and %s)";

    /**
     * The query part for everything this user may read now; matches nothing for a user without a present reason. Who has an
     * assignment reads while it stands, and the voorzitter and the secretaris after declaring no interest in that case;
     * both from the advies on.
     */
    CasusZicht zicht(Gebruiker gebruiker) {
        return zicht(gebruiker, "c.status in (:zichtStatussen) and " + LEZER.formatted("l.verklaard = true"));
    }

    /**
     * The query part for what this user may know to be there: what may be read, and for the voorzitter and the secretaris
     * what is or was with the commission. Enough to declare an interest or none, and to see to the reviews; never enough
     * to read.
     */
    CasusZicht bekend(Gebruiker gebruiker) {
        return zicht(gebruiker, "c.status in (:zichtStatussen)");
    }

    private static CasusZicht zicht(Gebruiker gebruiker, String inDeCommissie) {
        var gronden = new ArrayList<String>();
        Map<String, Object> parameters = new HashMap<>();
        var organisatie = gebruiker.organisatie();
        if (organisatie != null && gebruiker.heeftEenVan(Rol.INDIENER, Rol.TEKENBEVOEGDE)) {
            gronden.add("(c.organisatie = :zichtOrganisatie or :zichtOrganisatie member of c.medeIndieners)");
            parameters.put("zichtOrganisatie", organisatie);
        }
        if (gebruiker.heeftEenVan(LEEST_ALLE_INGEDIENDE)) {
            gronden.add("c.ingediendOp is not null");
        }
        if (gebruiker.heeftEenVan(Rol.VOORZITTER, Rol.SECRETARIS)) {
            gronden.add("(" + inDeCommissie + ")");
            parameters.put("zichtStatussen", VANAF_ADVIES);
        }
        if (gebruiker.heeft(Rol.COMMISSIELID)) {
            gronden.add("(c.status in (:zichtStatussen) and " + LEZER.formatted("l.toegewezen = true") + ")");
            parameters.put("zichtStatussen", VANAF_ADVIES);
        }
        if (gronden.isEmpty()) {
            return new CasusZicht("1 = 0", Map.of());
        }
        parameters.put("zichtIk", gebruiker.id());
        return new CasusZicht(
                "(" + String.join(" or ", gronden) + ") and not " + LEZER.formatted("l.uitgesloten = true"),
                parameters);
    }

    /**
     * The status as this user may know it: a submitter reads one status from the toetsing until the announcement, whatever
     * became of the toets; for everybody else but the fund BESLOTEN is GERANGSCHIKT.
     */
    public CasusStatus zichtbareStatus(Casus casus, Gebruiker gebruiker) {
        return isIndiener(casus, gebruiker) && CasusStatus.beoordeling().contains(casus.status())
                ? CasusStatus.IN_BEOORDELING
                : zichtbareStatus(casus.status(), gebruiker);
    }

    /** The same for a status alone, as in a count; who only reads cases of the own organisation reads them as a submitter. */
    CasusStatus zichtbareStatus(CasusStatus status, Gebruiker gebruiker) {
        if (isAlleenIndiener(gebruiker)) {
            return CasusStatus.beoordeling().contains(status) ? CasusStatus.IN_BEOORDELING : status;
        }
        boolean embargo = status == CasusStatus.BESLOTEN && !gebruiker.heeft(Rol.FONDSBEHEERDER);
        return embargo ? CasusStatus.GERANGSCHIKT : status;
    }

    /**
     * What a search for these statuses looks for: who may not know of the embargo and asks for GERANGSCHIKT also gets what
     * is BESLOTEN, and never by asking for that.
     */
    Set<CasusStatus> echteStatussen(Set<CasusStatus> gevraagd, Gebruiker gebruiker) {
        if (isAlleenIndiener(gebruiker)) {
            return voorIndiener(gevraagd);
        }
        if (gebruiker.heeft(Rol.FONDSBEHEERDER) || gevraagd.isEmpty()) {
            return gevraagd;
        }
        var echt = EnumSet.copyOf(gevraagd);
        echt.remove(CasusStatus.BESLOTEN);
        if (gevraagd.contains(CasusStatus.GERANGSCHIKT)) {
            echt.add(CasusStatus.BESLOTEN);
        }
        return echt;
    }

    private static Set<CasusStatus> voorIndiener(Set<CasusStatus> gevraagd) {
        var echt = EnumSet.noneOf(CasusStatus.class);
        echt.addAll(gevraagd);
        echt.removeAll(CasusStatus.beoordeling());
        if (echt.remove(CasusStatus.IN_BEOORDELING)) {
            echt.addAll(CasusStatus.beoordeling());
        }
        return echt;
    }

    private static boolean isAlleenIndiener(Gebruiker gebruiker) {
        return !gebruiker.heeftEenVan(LEEST_ALLE_INGEDIENDE)
                && !gebruiker.heeftEenVan(Rol.VOORZITTER, Rol.SECRETARIS, Rol.COMMISSIELID);
    }

    /** Whether this user works on the case for a submitter, main or co-submitter. */
    public boolean isIndiener(Casus casus, Gebruiker gebruiker) {
        var organisatie = gebruiker.organisatie();
        return organisatie != null
                && gebruiker.heeftEenVan(Rol.INDIENER, Rol.TEKENBEVOEGDE)
                && (casus.organisatie().equals(organisatie)
                        || casus.medeIndieners().contains(organisatie));
    }

    /** Editing, adding documents, answering an aanvulling: every submitter, main or co-submitter. */
    void eisBewerken(Casus casus, Gebruiker gebruiker) {
        if (!gebruiker.heeft(Rol.INDIENER) || !isIndiener(casus, gebruiker)) {
            throw Weigering.nietToegestaan("Alleen een indiener van deze casus mag dit doen.");
        }
    }

    /** Submitting and withdrawing: the main submitter only. */
    void eisHoofdindiener(Casus casus, Gebruiker gebruiker) {
        eisBewerken(casus, gebruiker);
        if (!casus.organisatie().equals(gebruiker.organisatie())) {
            throw Weigering.nietToegestaan("Alleen de hoofdindiener mag dit doen. Uw organisatie is mede-indiener.");
        }
    }

    /** Signing: somebody who may sign for the main submitter; never a machine. */
    void eisTekenbevoegde(Casus casus, Gebruiker gebruiker) {
        if (gebruiker.machine()
                || !gebruiker.heeft(Rol.TEKENBEVOEGDE)
                || !casus.organisatie().equals(gebruiker.organisatie())) {
            throw Weigering.nietToegestaan("Alleen een tekenbevoegde van de hoofdindiener mag ondertekenen.");
        }
    }
}
