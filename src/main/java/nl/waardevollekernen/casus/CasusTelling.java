package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.OpenCall;

/** Counts the cases of a call: through the policy, under the status that the reader may know. */
@ApplicationScoped
public class CasusTelling {
    private final CasusRepository casussen;
    private final CasusToegang toegang;

    CasusTelling(CasusRepository casussen, CasusToegang toegang) {
        this.casussen = casussen;
        this.toegang = toegang;
    }

    /** How many cases this reader may see stand where; a status without cases is left out. */
    @Transactional
    public Map<CasusStatus, Long> perStatus(OpenCall call, Gebruiker gebruiker) {
        var telling = new EnumMap<CasusStatus, Long>(CasusStatus.class);
        var zicht = toegang.zicht(gebruiker);
        for (boolean eigen : new boolean[] {true, false}) {
            casussen.perStatus(call.id(), toegang.deel(zicht, eigen))
                    .forEach((status, aantal) ->
                            telling.merge(toegang.zichtbareStatus(status, eigen, gebruiker), aantal, Long::sum));
        }
        return telling;
    }

    /** How many drafts there are: a number for whoever leads the programme, nothing about any of them; else 0. */
    @Transactional
    public long concepten(UUID openCall, Gebruiker gebruiker) {
        return gebruiker.heeft(Rol.PROGRAMMACOORDINATOR) ? casussen.concepten(openCall) : 0;
    }
}
