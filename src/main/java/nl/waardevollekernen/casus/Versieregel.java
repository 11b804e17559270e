package nl.waardevollekernen.casus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.taak.Versieveld;
import nl.waardevollekernen.taak.Werkversies.Versie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One version with what it changed against the version before of the same work.
 *
 * @param soort what was written: ontvankelijkheid, toetsing, beoordeling or besluit
 * @param soortLabel how people read that
 * @param werk the work of which it is a version
 * @param versie from 1
 * @param door who saved it
 * @param op when, in real time
 * @param velden what this version holds that is new or other; a field that went has an empty "is"
 */
@Schema(name = "Versie")
record Versieregel(
        String soort,
        String soortLabel,
        UUID werk,
        int versie,
        String door,
        Instant op,
        List<Versieregel.Veld> velden) {
    /**
     * One field that changed.
     *
     * @param veld pointer to the field
     * @param naam how people read it
     * @param was what stood there before; empty when nothing did
     * @param is what stands there in this version
     * @param wasCode the code of the choice that stood there; null when it was none
     * @param isCode the code of the choice that stands there; null when it is none
     */
    @Schema(name = "Versieveld")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Veld(
            String veld,
            String naam,
            String was,
            String is,
            @Nullable String wasCode,
            @Nullable String isCode) {}

    /** The same versions in the same order, each with its differences. */
    static List<Versieregel> van(List<Versie> versies) {
        Map<String, List<Versieveld>> vorige = new HashMap<>();
        var regels = new ArrayList<Versieregel>();
        for (var versie : versies) {
            var voor = vorige.put(versie.soort() + ":" + versie.werk(), versie.velden());
            regels.add(new Versieregel(
                    versie.soort().code(),
                    versie.soort().label(),
                    versie.werk(),
                    versie.volgnummer(),
                    versie.door(),
                    versie.op(),
                    verschil(voor == null ? List.of() : voor, versie.velden())));
        }
        return List.copyOf(regels);
    }

    private static List<Veld> verschil(List<Versieveld> was, List<Versieveld> is) {
        var eerder = new LinkedHashMap<String, Versieveld>();
        was.forEach(veld -> eerder.put(veld.veld(), veld));
        var velden = new ArrayList<Veld>();
        for (var veld : is) {
            var oud = eerder.remove(veld.veld());
            var waarde = oud == null ? "" : oud.waarde();
            if (!waarde.equals(veld.waarde())) {
                velden.add(new Veld(
                        veld.veld(), veld.naam(), waarde, veld.waarde(), oud == null ? null : oud.code(), veld.code()));
            }
        }
        eerder.values().stream()
                .filter(weg -> !weg.waarde().isEmpty())
                .forEach(weg -> velden.add(new Veld(weg.veld(), weg.naam(), weg.waarde(), "", weg.code(), null)));
        return List.copyOf(velden);
    }
}
