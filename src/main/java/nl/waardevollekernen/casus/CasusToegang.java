package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
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

    /** The voorzitter and the secretaris, after declaring no interest. */
    private static final String VERKLAARD =
            "c.status in (:zichtStatussen) and " + LEZER.formatted("l.verklaard = true");

    /**
     * The query part for everything this user may read now; matches nothing for a user without a present reason. Who has an
     * assignment reads while it stands, and the voorzitter and the secretaris after declaring no interest in that case;
     * both from the advies on. Who works for a submitter reads the case as one, or not at all.
     */
    CasusZicht zicht(Gebruiker gebruiker) {
        var gronden = new ArrayList<String>();
        if (gebruiker.organisatie() != null && gebruiker.heeftEenVan(Rol.INDIENER, Rol.TEKENBEVOEGDE)) {
            gronden.add(Eigenzaak.VOORWAARDE);
        }
        return zicht(gebruiker, gronden, VERKLAARD);
    }

    /**
     * The query part for what this user may know to be there in a role that judges: what may be read, and for the voorzitter and
     * the secretaris what is or was with the commission. Enough to declare an interest or none, and to see to the reviews; never
     * enough to read.
     */
    CasusZicht bekend(Gebruiker gebruiker) {
        return zicht(gebruiker, new ArrayList<>(), "c.status in (:zichtStatussen)");
    }

    /**
     * The query part for the cases of which this user may read the trade secrets: as main submitter, or in a role that judges in the stage
     * that the case is in, in the commission after the same declaration as for the case itself.
     */
    CasusZicht geheim(Gebruiker gebruiker) {
        var gronden = new ArrayList<String>();
        if (gebruiker.organisatie() != null && gebruiker.heeftEenVan(Rol.INDIENER, Rol.TEKENBEVOEGDE)) {
            gronden.add("c.organisatie = :" + Eigenzaak.ORGANISATIE);
        }
        Map<String, Object> parameters = new HashMap<>();
        var rollen = commissie(gebruiker, VERKLAARD, parameters);
        parameters.computeIfPresent("zichtStatussen", (naam, alle) -> Geheimstadium.ADVIES);
        var stadium = Geheimstadium.van(gebruiker.rollen());
        if (!stadium.isEmpty()) {
            rollen.add("c.status in (:zichtStadium)");
            parameters.put("zichtStadium", stadium);
        }
        return zicht(gebruiker, gronden, rollen, parameters);
    }

    private static CasusZicht zicht(Gebruiker gebruiker, List<String> gronden, String inDeCommissie) {
        Map<String, Object> parameters = new HashMap<>();
        return zicht(gebruiker, gronden, rollen(gebruiker, inDeCommissie, parameters), parameters);
    }

    private static CasusZicht zicht(
            Gebruiker gebruiker, List<String> gronden, List<String> rollen, Map<String, Object> parameters) {
        var organisatie = gebruiker.organisatie();
        if (!rollen.isEmpty()) {
            var inRol = "(" + String.join(" or ", rollen) + ")";
            if (gebruiker.werktVoor().isEmpty()) {
                gronden.add(inRol);
            } else {
                gronden.add("(" + inRol + " and not " + Eigenzaak.WERKT_VOOR + ")");
                parameters.put(Eigenzaak.ORGANISATIES, gebruiker.werktVoor());
            }
        }
        if (gronden.isEmpty()) {
            return new CasusZicht("1 = 0", Map.of());
        }
        var samen = String.join(" or ", gronden);
        if (organisatie != null && samen.contains(":" + Eigenzaak.ORGANISATIE)) {
            parameters.put(Eigenzaak.ORGANISATIE, organisatie);
        }
        parameters.put("zichtIk", gebruiker.id());
        return new CasusZicht("(" + samen + ") and not " + LEZER.formatted("l.uitgesloten = true"), parameters);
    }

    private static List<String> rollen(Gebruiker gebruiker, String inDeCommissie, Map<String, Object> parameters) {
        var gronden = new ArrayList<String>();
        if (gebruiker.heeftEenVan(LEEST_ALLE_INGEDIENDE)) {
            gronden.add("c.ingediendOp is not null");
        }
        gronden.addAll(commissie(gebruiker, inDeCommissie, parameters));
        return gronden;
    }

    private static List<String> commissie(Gebruiker gebruiker, String inDeCommissie, Map<String, Object> parameters) {
        var gronden = new ArrayList<String>();
        if (gebruiker.heeftEenVan(Rol.VOORZITTER, Rol.SECRETARIS)) {
            gronden.add("(" + inDeCommissie + ")");
            parameters.put("zichtStatussen", VANAF_ADVIES);
        }
        if (gebruiker.heeft(Rol.COMMISSIELID)) {
            gronden.add("(c.status in (:zichtStatussen) and " + LEZER.formatted("l.toegewezen = true") + ")");
            parameters.put("zichtStatussen", VANAF_ADVIES);
        }
        return gronden;
    }

    /** The same, only of the cases that this user sees for a submitter, or only of the others. */
    CasusZicht deel(CasusZicht zicht, boolean eigen) {
        if (!zicht.parameters().containsKey(Eigenzaak.ORGANISATIE)) {
            return eigen ? new CasusZicht("1 = 0", Map.of()) : zicht;
        }
        return new CasusZicht(
                "(" + zicht.voorwaarde() + ") and " + (eigen ? "" : "not ") + Eigenzaak.VOORWAARDE, zicht.parameters());
    }

    /** The same, only of the cases that this user reads under one of these statuses; without any asked, of all. */
    CasusZicht metStatus(CasusZicht zicht, Set<CasusStatus> gevraagd, Gebruiker gebruiker) {
        if (gevraagd.isEmpty()) {
            return zicht;
        }
        var parameters = new HashMap<>(zicht.parameters());
        parameters.put("zoekInRol", echteStatussen(gevraagd, false, gebruiker));
        var voorwaarde = "c.status in (:zoekInRol)";
        if (parameters.containsKey(Eigenzaak.ORGANISATIE)) {
            parameters.put("zoekEigen", echteStatussen(gevraagd, true, gebruiker));
            voorwaarde = "((" + Eigenzaak.VOORWAARDE + " and c.status in (:zoekEigen)) or (not " + Eigenzaak.VOORWAARDE
                    + " and " + voorwaarde + "))";
        }
        return new CasusZicht("(" + zicht.voorwaarde() + ") and " + voorwaarde, parameters);
    }

    /**
     * The status as this user may know it: a submitter reads one status from the toetsing until the announcement, whatever
     * became of the toets; for everybody else but the fund BESLOTEN is GERANGSCHIKT.
     */
    public CasusStatus zichtbareStatus(Casus casus, Gebruiker gebruiker) {
        return zichtbareStatus(casus.status(), Eigenzaak.is(casus, gebruiker), gebruiker);
    }

    /**
     * The same for a status alone, as in a count.
     *
     * @param eigen whether this user reads the case for a submitter
     */
    CasusStatus zichtbareStatus(CasusStatus status, boolean eigen, Gebruiker gebruiker) {
        if (eigen) {
            return status.voorIedereen();
        }
        boolean embargo = status == CasusStatus.BESLOTEN && !gebruiker.heeft(Rol.FONDSBEHEERDER);
        return embargo ? CasusStatus.GERANGSCHIKT : status;
    }

    /** What a search for these statuses looks for: every status that this user reads as one of them. Never empty. */
    Set<CasusStatus> echteStatussen(Set<CasusStatus> gevraagd, boolean eigen, Gebruiker gebruiker) {
        var echt = EnumSet.allOf(CasusStatus.class);
        echt.removeIf(status -> !gevraagd.contains(zichtbareStatus(status, eigen, gebruiker)));
        echt.add(CasusStatus.IN_BEOORDELING); // never stored: it matches nothing
        return echt;
    }

    /** Whether this user acts for a submitter of the case, main or co-submitter. */
    public boolean isIndiener(Casus casus, Gebruiker gebruiker) {
        return gebruiker.heeftEenVan(Rol.INDIENER, Rol.TEKENBEVOEGDE) && Eigenzaak.handeltVoor(casus, gebruiker);
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
