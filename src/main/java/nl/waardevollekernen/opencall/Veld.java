package nl.waardevollekernen.opencall;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.waardevollekernen.document.Bestandstype;
import nl.waardevollekernen.document.Vertrouwelijkheid;
import org.jspecify.annotations.Nullable;

/**
 * One question of the form.
 *
 * @param key its name in the content
 * @param label the question as people read it
 * @param hulp what helps to answer it, or null
 * @param type what it holds
 * @param eenheid what a number counts ("m²", "hectare"), or null
 * @param min lowest number, or null
 * @param max highest number, or null
 * @param maxLengte most characters of a text; required for text
 * @param verplicht whether a complete form has it
 * @param verplichtAls the answer beside it that makes this one required, or null
 * @param alleenAls the answer beside it without which this one does not apply, or null
 * @param begrip slug of the term it links to, or null
 * @param groep heading it stands under within its topic, or null
 * @param opties the answers to choose from, for a choice
 * @param velden the fields of one row, for a list
 * @param minRijen fewest rows of a complete form, for a list
 * @param maxRijen most rows, for a list
 * @param klasse who may read the document, for a document
 * @param bestandstypen the kinds of file a document may be; none named: every kind that is taken
 * @param magElders whether the file of this question may answer another question of the same case as well
 */
public record Veld(
        String key,
        String label,
        @Nullable String hulp,
        Veldtype type,
        @Nullable String eenheid,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Integer maxLengte,
        boolean verplicht,
        @Nullable Voorwaarde verplichtAls,
        @Nullable Voorwaarde alleenAls,
        @Nullable String begrip,
        @Nullable String groep,
        List<Optie> opties,
        List<Veld> velden,
        int minRijen,
        int maxRijen,
        @Nullable Vertrouwelijkheid klasse,
        List<Bestandstype> bestandstypen,
        boolean magElders) {
    /** One answer to choose from: its code in the content and how people read it. */
    public record Optie(String code, String label) {}

    /** Holds when the field with this key, in the same object, has this value as text ("gemeente", "true"). */
    public record Voorwaarde(String veld, String waarde) {}

    @SuppressWarnings("NullAway")
    public Veld {
        opties = opties == null ? List.of() : List.copyOf(opties);
        velden = velden == null ? List.of() : List.copyOf(velden);
        bestandstypen = bestandstypen == null ? List.of() : List.copyOf(bestandstypen);
        boolean tekst = type == Veldtype.TEKST || type == Veldtype.LANGE_TEKST;
        boolean keuze = type == Veldtype.KEUZE || type == Veldtype.MEERKEUZE;
        eis(key.matches("[a-z][A-Za-z0-9]*"), key, "sleutel");
        eis(!label.isBlank(), key, "label");
        eis(tekst == (maxLengte != null && maxLengte > 0), key, "maxLengte");
        eis(keuze != opties.isEmpty(), key, "opties");
        eis((type == Veldtype.LIJST) != velden.isEmpty(), key, "velden");
        eis((type == Veldtype.LIJST) == (maxRijen > 0) && minRijen <= maxRijen, key, "rijen");
        eis((type == Veldtype.DOCUMENT) == (klasse != null), key, "klasse");
        eis(!magElders || type == Veldtype.DOCUMENT, key, "magElders");
        eis(bestandstypen.isEmpty() || type == Veldtype.DOCUMENT, key, "bestandstypen");
        eis(min == null || max == null || min.compareTo(max) <= 0, key, "min en max");
        eis(uniek(opties.stream().map(Optie::code).toList()), key, "dubbele optie");
        eis(uniek(velden.stream().map(Veld::key).toList()), key, "dubbel veld");
        eis(metKey(velden, Rijidentiteit.ID).isEmpty(), key, Rijidentiteit.ID);
    }

    /** The kinds of file this document may be. */
    public List<Bestandstype> typen() {
        return bestandstypen.isEmpty() ? List.of(Bestandstype.values()) : bestandstypen;
    }

    /** The option with this code, or empty. */
    public Optional<Optie> optie(String code) {
        for (var optie : opties) { // asked for every answer of every content: no stream
            if (optie.code().equals(code)) {
                return Optional.of(optie);
            }
        }
        return Optional.empty();
    }

    /** The field of a row with this key, or empty. */
    public Optional<Veld> rijveld(String rijkey) {
        return metKey(velden, rijkey);
    }

    /** The question with this key among these, or empty. */
    static Optional<Veld> metKey(List<Veld> velden, String key) {
        for (var veld : velden) { // asked for every answer of every content: no stream
            if (veld.key().equals(key)) {
                return Optional.of(veld);
            }
        }
        return Optional.empty();
    }

    static boolean uniek(List<String> namen) {
        return new HashSet<>(namen).size() == namen.size();
    }

    private static void eis(boolean goed, String key, String wat) {
        if (!goed) {
            throw new IllegalArgumentException("veld " + key + ": " + wat);
        }
    }
}
