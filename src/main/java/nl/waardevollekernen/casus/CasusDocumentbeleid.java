package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.document.DocumentBeleid;
import nl.waardevollekernen.document.Documentrecht;
import nl.waardevollekernen.document.Vertrouwelijkheid;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.OpenCalls;

/**
 * Who may do what with the documents of a case: submitters add while the case is a draft in an open call or an aanvulling is open;
 * whoever assesses reads all; a co-submitting organisation does not read what the main submitter keeps as a trade secret.
 */
@ApplicationScoped
class CasusDocumentbeleid implements DocumentBeleid {
    /** The stages in which a submitter adds documents. */
    static final Set<CasusStatus> TE_BEWERKEN = EnumSet.of(CasusStatus.CONCEPT, CasusStatus.AANVULLING_GEVRAAGD);

    private final CasusRepository casussen;
    private final CasusToegang toegang;
    private final OpenCalls calls;
    private final Sluiting sluiting;

    CasusDocumentbeleid(CasusRepository casussen, CasusToegang toegang, OpenCalls calls, Sluiting sluiting) {
        this.casussen = casussen;
        this.toegang = toegang;
        this.calls = calls;
        this.sluiting = sluiting;
    }

    @Override
    public Documentrecht recht(UUID zaak, Gebruiker gebruiker) {
        return casussen.zichtbaar(zaak, toegang.zicht(gebruiker))
                .map(casus -> {
                    var call = calls.zoek(casus.openCallId()).orElseThrow(Weigering::nietGevonden);
                    boolean indiener = toegang.isIndiener(casus, gebruiker);
                    boolean hoofd = casus.organisatie().equals(gebruiker.organisatie());
                    var leesbaar = EnumSet.allOf(Vertrouwelijkheid.class);
                    if (indiener && !hoofd) {
                        leesbaar.remove(Vertrouwelijkheid.BEDRIJFSGEHEIM);
                    }
                    return new Documentrecht(
                            leesbaar,
                            indiener
                                    && gebruiker.heeft(Rol.INDIENER)
                                    && (TE_BEWERKEN.contains(casus.status()) || casus.status() == CasusStatus.VERLOPEN),
                            sluiting.reden(casus.status(), call).orElse(""),
                            call.documentgrens(),
                            call.leesbaarZonderScanner());
                })
                .orElseGet(Documentrecht::geen);
    }
}
