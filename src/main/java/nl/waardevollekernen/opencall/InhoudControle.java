package nl.waardevollekernen.opencall;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.waardevollekernen.gedeeld.Veldfout;
import org.jspecify.annotations.Nullable;

/**
 * Checks content against the form of its call. A draft may have gaps but nothing that does not fit; a complete form has
 * every required answer and holds together. Whether a case is good enough is for the knock-outs and for people.
 */
public final class InhoudControle {
    /** Nobody reads more errors than this; it also bounds the answer to hostile input. */
    private static final int MEESTE_FOUTEN = 200;

    private static final int LANGSTE_SLEUTEL = 60;

    private final boolean volledig;
    private final List<Veldfout> fouten = new ArrayList<>();

    private InhoudControle(boolean volledig) {
        this.volledig = volledig;
    }

    /**
     * All that is wrong, each with a JSON pointer ("/financiering/gevraagd") and what to do about it; empty when the
     * content fits.
     *
     * @param volledig true for a form to be submitted: required answers, and rules between answers, count too; answers that
     *     do not apply then count for nothing
     */
    public static List<Veldfout> controleer(FormulierDefinitie definitie, ObjectNode inhoud, boolean volledig) {
        return controleer(definitie, inhoud, volledig, null);
    }

    /** All that keeps this content from being submitted in this situation. */
    public static List<Veldfout> volledig(FormulierDefinitie definitie, ObjectNode inhoud, Situatie situatie) {
        return controleer(definitie, inhoud, true, situatie);
    }

    private static List<Veldfout> controleer(
            FormulierDefinitie definitie, ObjectNode gegeven, boolean volledig, @Nullable Situatie situatie) {
        var inhoud = volledig ? Toepasselijkheid.geldend(definitie, gegeven) : gegeven;
        var controle = new InhoudControle(volledig);
        controle.onbekend("", inhoud, key -> definitie.onderwerp(key).isPresent());
        for (var onderwerp : definitie.onderwerpen()) {
            controle.onderwerp(onderwerp, inhoud.path(onderwerp.key()));
        }
        if (volledig) {
            var gemeld = controle.fouten.stream().map(Veldfout::veld).collect(Collectors.toSet());
            var regels = situatie == null
                    ? Stream.<Veldfout>empty()
                    : Formulierregels.fouten(definitie, inhoud, situatie).stream();
            Stream.of(Schrijfwijze.fouten(inhoud).stream(), Samenhang.fouten(inhoud).stream(), regels)
                    .flatMap(Function.identity())
                    .filter(fout -> !gemeld.contains(fout.veld()))
                    .forEach(controle.fouten::add);
        }
        return controle.fouten.stream().limit(MEESTE_FOUTEN).toList();
    }

    private void onderwerp(Onderwerp onderwerp, JsonNode waarde) {
        var plaats = "/" + onderwerp.key();
        if (waarde.isMissingNode() || waarde.isNull() || waarde.isObject()) {
            object(plaats, waarde, onderwerp.velden());
        } else {
            meld(plaats, "Geef het onderwerp \"" + onderwerp.titel() + "\" als object met velden.");
        }
    }

    private void object(String plaats, JsonNode object, List<Veld> velden) {
        onbekend(plaats, object, key -> Veld.metKey(velden, key).isPresent());
        velden(plaats, object, velden);
    }

    private void rij(String plaats, JsonNode rij, List<Veld> velden, Set<String> ids) {
        var fout = Rijidentiteit.fout(rij, ids);
        if (fout != null) {
            meld(plaats + "/" + Rijidentiteit.ID, fout);
        }
        onbekend(
                plaats,
                rij,
                key -> key.equals(Rijidentiteit.ID) || Veld.metKey(velden, key).isPresent());
        velden(plaats, rij, velden);
    }

    private void velden(String plaats, JsonNode object, List<Veld> velden) {
        for (var veld : velden) {
            veld(plaats + "/" + veld.key(), veld, object.path(veld.key()), object);
        }
    }

    private void veld(String plaats, Veld veld, JsonNode waarde, JsonNode buren) {
        if (Veldcontrole.leeg(veld, waarde)) {
            if (volledig && verplicht(veld, buren)) {
                meld(plaats, ontbreekt(veld));
            }
            return;
        }
        var fout = Veldcontrole.fout(veld, waarde);
        if (fout != null) {
            meld(plaats, fout);
        } else if (veld.type() == Veldtype.LIJST) {
            rijen(plaats, veld, waarde);
        }
    }

    private void rijen(String plaats, Veld veld, JsonNode rijen) {
        if (rijen.size() > veld.maxRijen()) {
            meld(plaats, "Gebruik hoogstens " + veld.maxRijen() + " regels; het zijn er nu " + rijen.size() + ".");
            return;
        }
        if (volledig && rijen.size() < veld.minRijen()) {
            meld(plaats, "Voeg ten minste " + veld.minRijen() + " regels toe.");
        }
        var ids = new HashSet<String>();
        for (int i = 0; i < rijen.size(); i++) {
            var rij = rijen.get(i);
            if (rij.isObject()) {
                rij(plaats + "/" + i, rij, veld.velden(), ids);
            } else {
                meld(plaats + "/" + i, "Geef deze regel als object met velden.");
            }
        }
    }

    private static boolean verplicht(Veld veld, JsonNode buren) {
        var als = veld.verplichtAls();
        boolean altijd = veld.verplicht() || veld.minRijen() > 0;
        return (altijd && Toepasselijkheid.geldt(veld, buren))
                || (als != null && buren.path(als.veld()).asText().equals(als.waarde()));
    }

    private static String ontbreekt(Veld veld) {
        return switch (veld.type()) {
            case KEUZE, MEERKEUZE, GEMEENTE -> "Maak een keuze bij \"" + veld.label() + "\".";
            case JA_NEE -> "Geef antwoord op \"" + veld.label() + "\".";
            case DOCUMENT -> "Voeg het document toe: " + veld.label() + ".";
            case LIJST -> "Voeg ten minste één regel toe bij \"" + veld.label() + "\".";
            default -> "Vul \"" + veld.label() + "\" in.";
        };
    }

    private void onbekend(String plaats, JsonNode object, Predicate<String> bekend) {
        var vreemd = new HashSet<String>();
        object.fieldNames().forEachRemaining(naam -> {
            if (!bekend.test(naam) && vreemd.size() < MEESTE_FOUTEN && vreemd.add(naam)) {
                var kort = naam.length() > LANGSTE_SLEUTEL ? naam.substring(0, LANGSTE_SLEUTEL) : naam;
                var pointer = kort.replace("~", "~0").replace("/", "~1");
                meld(plaats + "/" + pointer, "Dit veld kent het formulier niet. Haal het weg.");
            }
        });
    }

    private void meld(String plaats, String melding) {
        if (fouten.size() < MEESTE_FOUTEN) {
            fouten.add(new Veldfout(plaats, melding));
        }
    }
}
