package nl.waardevollekernen.advies;

import nl.waardevollekernen.opencall.Kader;
import nl.waardevollekernen.opencall.Kader.Invalshoek;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member who could be asked.
 *
 * @param id the user, to send back when asking
 * @param invalshoek code of the perspective, empty while not set
 * @param invalshoekLabel how people read it
 * @param werk reviews asked in this call
 */
@Schema(name = "Commissielid")
public record LidWeergave(String id, String naam, String invalshoek, String invalshoekLabel, long werk) {
    /** The candidate with the perspective as this kader names it; as its code where the kader does not. */
    static LidWeergave van(Toewijzingsvoorstel.Kandidaat kandidaat, Kader kader) {
        var code = kandidaat.invalshoek();
        var label = kader.invalshoeken().stream()
                .filter(een -> een.code().equals(code))
                .map(Invalshoek::label)
                .findFirst()
                .orElse(code);
        return new LidWeergave(kandidaat.id(), kandidaat.naam(), code, label, kandidaat.werk());
    }
}
