package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.document.Documenten;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.logboek.Lezer;
import nl.waardevollekernen.logboek.Tijdlijn;
import nl.waardevollekernen.logboek.Tijdlijnregel;

/**
 * What happened to a case, as far as its reader may know. Who does not submit it learns the name of a document once a
 * version that was submitted names it; until then only that there is one. Who still has an own judgement to give reads what a submitter
 * reads, and so nothing of who else judges. A member of the fund with an interest in a case of the call reads of decisions when everybody does.
 */
@ApplicationScoped
class CasusTijdlijn {
    private final CasusRepository casussen;
    private final CasusToegang toegang;
    private final CasusDocumentbeleid beleid;
    private final Documenten documenten;
    private final Tijdlijn tijdlijn;
    private final Instance<NogTeOordelen> oordelen;
    private final Callbelang callbelang;

    CasusTijdlijn(
            CasusRepository casussen,
            CasusToegang toegang,
            CasusDocumentbeleid beleid,
            Documenten documenten,
            Tijdlijn tijdlijn,
            @Any Instance<NogTeOordelen> oordelen,
            Callbelang callbelang) {
        this.casussen = casussen;
        this.toegang = toegang;
        this.beleid = beleid;
        this.documenten = documenten;
        this.tijdlijn = tijdlijn;
        this.oordelen = oordelen;
        this.callbelang = callbelang;
    }

    /** From old to new; refused (404) when the case does not exist for this user. */
    @Transactional
    List<Tijdlijnregel> van(UUID casusId, Gebruiker gebruiker) {
        var casus = casussen.zichtbaar(casusId, toegang.zicht(gebruiker)).orElseThrow(Weigering::nietGevonden);
        return tijdlijn.van(casusId, lezer(casus, gebruiker));
    }

    private Lezer lezer(Casus casus, Gebruiker gebruiker) {
        if (toegang.isIndiener(casus, gebruiker)) {
            return Lezer.betrokkene(gebruiker.organisatie());
        }
        if (oordelen.stream().anyMatch(kamer -> kamer.geldtVoor(casus.id(), gebruiker.id()))) {
            return zonderNamen(casus, gebruiker, Lezer.betrokkene(null));
        }
        boolean fonds = gebruiker.heeft(Rol.FONDSBEHEERDER) && !callbelang.heeft(casus.openCallId(), gebruiker.id());
        return zonderNamen(casus, gebruiker, fonds ? Lezer.fonds() : Lezer.intern());
    }

    private Lezer zonderNamen(Casus casus, Gebruiker gebruiker, Lezer lezer) {
        var ingediend = beleid.recht(casus.id(), gebruiker).ingediend();
        return lezer.zonder(documenten.namenBuiten(casus.id(), ingediend));
    }
}
