package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Organisatie;
import nl.waardevollekernen.identiteit.Organisaties;
import nl.waardevollekernen.identiteit.SoortOrganisatie;

/** Makes the lines of a list of cases: each under the status that its reader may know. */
@ApplicationScoped
class Casusregels {
    private final CasusToegang toegang;
    private final Organisaties organisaties;

    Casusregels(CasusToegang toegang, Organisaties organisaties) {
        this.toegang = toegang;
        this.organisaties = organisaties;
    }

    /** One line. */
    CasusRegel van(Casus casus, Gebruiker lezer) {
        return new CasusRegel(
                casus.id(),
                casus.kenmerk(),
                casus.titel(),
                casus.kern(),
                casus.openCallId(),
                casus.organisatie(),
                organisatie(casus.organisatie()).naam(),
                toegang.zichtbareStatus(casus, lezer),
                casus.ingediendOp().orElse(null),
                casus.gewijzigdOp());
    }

    /** The organisation, or its code as its name when nobody knows it any more. */
    Organisatie organisatie(String code) {
        return organisaties.van(code).orElseGet(() -> new Organisatie(code, code, SoortOrganisatie.GEMEENTE, null));
    }
}
