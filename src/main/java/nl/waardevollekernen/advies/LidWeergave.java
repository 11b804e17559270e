package nl.waardevollekernen.advies;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member who could be asked.
 *
 * @param id the user, to send back when asking
 * @param invalshoek perspective, empty while not set
 * @param werk reviews asked in this call
 */
@Schema(name = "Commissielid")
public record LidWeergave(String id, String naam, String invalshoek, long werk) {
    static LidWeergave van(Toewijzingsvoorstel.Kandidaat kandidaat) {
        return new LidWeergave(kandidaat.id(), kandidaat.naam(), kandidaat.invalshoek(), kandidaat.werk());
    }
}
