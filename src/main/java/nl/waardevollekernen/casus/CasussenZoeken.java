package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.waardevollekernen.casus.Casusvraag.Volgorde;
import nl.waardevollekernen.gedeeld.Cursor;
import nl.waardevollekernen.gedeeld.Paginering;
import nl.waardevollekernen.gedeeld.Zoektekst;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Organisaties;

/** Finds submitted cases among those this user may see. A line of the list is no reading of a case, so nothing is logged. */
@ApplicationScoped
@Transactional
public class CasussenZoeken {
    private final CasusRepository casussen;
    private final CasusToegang toegang;
    private final Casusregels regels;
    private final Organisaties organisaties;

    CasussenZoeken(CasusRepository casussen, CasusToegang toegang, Casusregels regels, Organisaties organisaties) {
        this.casussen = casussen;
        this.toegang = toegang;
        this.regels = regels;
        this.organisaties = organisaties;
    }

    /** One page; the cursor belongs to the order of the question (its code is the name of the cursor's order). */
    public Paginering.Pagina<CasusRegel> lijst(Casusvraag vraag, Paginering paginering, Gebruiker gebruiker) {
        var parameters = new HashMap<String, Object>();
        var waar = new StringBuilder(waar(vraag, parameters));
        var cursor = paginering.cursor();
        if (cursor != null) {
            waar.append(" and ").append(vraag.volgorde().na());
            parameters.put("na", vraag.volgorde() == Volgorde.INGEDIEND ? cursor.moment(0) : cursor.tekst(0));
            parameters.put("naId", cursor.id(1));
        }
        var rijen = casussen
                .zoek(
                        zicht(vraag, gebruiker),
                        waar + " order by " + vraag.volgorde().orde(),
                        parameters,
                        paginering.opvragen())
                .stream()
                .map(casus -> regels.van(casus, gebruiker))
                .toList();
        return paginering.pagina(rijen, rij -> cursor(vraag.volgorde(), rij));
    }

    /** How many cases the question finds for this user, whatever the page. */
    public long tel(Casusvraag vraag, Gebruiker gebruiker) {
        var parameters = new HashMap<String, Object>();
        return casussen.tel(zicht(vraag, gebruiker), waar(vraag, parameters), parameters);
    }

    private CasusZicht zicht(Casusvraag vraag, Gebruiker gebruiker) {
        var status = vraag.status();
        return toegang.metStatus(toegang.zicht(gebruiker), status == null ? Set.of() : Set.of(status), gebruiker);
    }

    private String waar(Casusvraag vraag, Map<String, Object> parameters) {
        var waar = new StringBuilder("c.ingediendOp is not null");
        var call = vraag.call();
        if (call != null) {
            waar.append(" and c.openCallId = :call");
            parameters.put("call", call);
        }
        var zoek = vraag.zoek();
        if (zoek != null) {
            waar.append(" and (lower(concat(c.kenmerk, ' ', c.kern, ' ', c.titel)) like :zoek escape '!'"
                    + " or c.organisatie in (:gevonden))");
            parameters.put("zoek", Zoektekst.patroon(zoek));
            parameters.put("gevonden", organisaties.metNaam(zoek));
        }
        return waar.toString();
    }

    private static Cursor cursor(Volgorde volgorde, CasusRegel rij) {
        Object waarde = switch (volgorde) {
            case INGEDIEND -> Objects.requireNonNull(rij.ingediendOp());
            case KENMERK -> rij.kenmerk();
            case KERN -> rij.kern();
        };
        return Cursor.op(volgorde.code(), waarde, rij.id());
    }
}
