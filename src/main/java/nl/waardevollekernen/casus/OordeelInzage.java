package nl.waardevollekernen.casus;

import java.util.List;
import java.util.Optional;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.jspecify.annotations.Nullable;

/**
 * The rule of who reads which finding at the gate. Who works at the gate reads it when it is laid before; everybody
 * else reads it once it holds, for a refusal that is not confirmed yet may still change, and a submitter never the work on the knock-outs.
 * A finding that was given back is a draft again: until it is recorded anew it is its author's alone, and others read only
 * what the data say, whose finding it was and why it was given back.
 *
 * @param lezer who asks
 * @param indiener whether that is a submitter of this case
 */
record OordeelInzage(Gebruiker lezer, boolean indiener) {
    /** The finding as this reader may see it, or null. */
    @Nullable
    Ontvankelijkheidsoordeel oordeel(Optional<Ontvankelijkheidsoordeel> gevonden) {
        return gevonden.filter(oordeel -> werktEraan() || oordeel.staatVast())
                .map(oordeel -> isVanEenAnder(oordeel) ? oordeel.zonderInhoud() : oordeel)
                .orElse(null);
    }

    /** The knock-outs as this reader may see them. */
    List<Knockout> knockouts(List<Knockout> alle, Optional<Ontvankelijkheidsoordeel> gevonden) {
        if (indiener) {
            return List.of();
        }
        return gevonden.filter(oordeel -> isVanEenAnder(oordeel) || (!werktEraan() && !oordeel.staatVast()))
                        .isPresent()
                ? alle.stream().map(Knockout::zonderOordeel).toList()
                : alle;
    }

    /** Who gives findings and confirms them; others read one once it holds. */
    private boolean werktEraan() {
        return !indiener && lezer.heeftEenVan(Rol.MARKTMEESTER, Rol.MARKTMEESTER_COORDINATOR);
    }

    private boolean isVanEenAnder(Ontvankelijkheidsoordeel oordeel) {
        return oordeel.isConcept() && !oordeel.isVan(lezer);
    }
}
