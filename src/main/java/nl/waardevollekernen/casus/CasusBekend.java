package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Paginering;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;

/**
 * Which cases somebody may know to be there before having declared: enough to say whether there is an interest and to see to
 * the reviews. Nothing of the content comes from here.
 */
@ApplicationScoped
public class CasusBekend {
    private final CasusRepository casussen;
    private final CasusLezen lezen;
    private final CasusToegang toegang;

    CasusBekend(CasusRepository casussen, CasusLezen lezen, CasusToegang toegang) {
        this.casussen = casussen;
        this.lezen = lezen;
        this.toegang = toegang;
    }

    /** What a case is called, under the status this user may know; refused (404) for who may not know of it, (403) for who works for a submitter. */
    @Transactional
    public CasusKern kern(UUID casusId, Gebruiker gebruiker) {
        var casus = casussen.zichtbaar(casusId, toegang.bekend(gebruiker))
                .orElseThrow(() -> casussen.zichtbaar(casusId, toegang.zicht(gebruiker))
                        .filter(eigen -> Eigenzaak.is(eigen, gebruiker))
                        .map(eigen -> Weigering.nietToegestaan(Eigenzaak.UITLEG))
                        .orElseGet(Weigering::nietGevonden));
        return CasusKern.van(casus).metStatus(toegang.zichtbareStatus(casus, gebruiker));
    }

    /** One page of the cases this user may know of, newest first. */
    @Transactional
    public Paginering.Pagina<CasusRegel> lijst(Set<CasusStatus> status, Paginering paginering, Gebruiker gebruiker) {
        return lezen.lijst(toegang.bekend(gebruiker), status, null, paginering, gebruiker);
    }
}
