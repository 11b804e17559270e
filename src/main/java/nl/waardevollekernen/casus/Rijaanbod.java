package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.waardevollekernen.opencall.FormulierDefinitie;
import nl.waardevollekernen.opencall.Rijidentiteit;

/**
 * The removed rows that a page offers to put back; the page carries them in its address and in its form.
 *
 * @param namen name of the list and id of the row, "grex-kosten-0198c2f0", the last one removed last
 */
record Rijaanbod(List<String> namen) {
    /** More removed rows than anybody takes back one by one. */
    private static final int MEESTE = 20;

    private static final Pattern NAAM = Pattern.compile("([A-Za-z0-9]+-[A-Za-z0-9]+)-([A-Za-z0-9][A-Za-z0-9-]{0,63})");

    /** What was posted, or stood in an address; anything else is left out. */
    static Rijaanbod van(List<String> gegeven) {
        var namen = gegeven.stream()
                .filter(naam -> NAAM.matcher(naam).matches())
                .distinct()
                .toList();
        return new Rijaanbod(namen.subList(Math.max(0, namen.size() - MEESTE), namen.size()));
    }

    Rijaanbod met(String lijst, String rij) {
        var naam = lijst + "-" + rij;
        return van(Stream.concat(zonder(lijst, rij).namen.stream(), Stream.of(naam))
                .toList());
    }

    Rijaanbod zonder(String lijst, String rij) {
        var naam = lijst + "-" + rij;
        return new Rijaanbod(namen.stream().filter(ander -> !ander.equals(naam)).toList());
    }

    /**
     * The query of an address that carries it, or empty text.
     *
     * @param erbij name of the list that gets an empty row, or empty
     */
    String vraag(String erbij) {
        var delen = new ArrayList<String>();
        if (!erbij.isEmpty()) {
            delen.add("erbij=" + erbij);
        }
        namen.forEach(naam -> delen.add("weg=" + naam));
        return delen.isEmpty() ? "" : "?" + String.join("&", delen);
    }

    /**
     * The rows that can be put back, per list: those that were saved once and do not stand in the content.
     *
     * @param inhoud the content as the page shows it
     */
    Map<String, List<Vraag.Weg>> perLijst(FormulierDefinitie definitie, JsonNode inhoud, Rijgeheugen geheugen) {
        var rijen = new LinkedHashMap<String, List<Vraag.Weg>>();
        for (var naam : namen) {
            var deel = NAAM.matcher(naam);
            if (!deel.matches()) {
                continue;
            }
            var lijst = deel.group(1);
            var pointer = Veldnaam.pointer(lijst);
            var veld = definitie
                    .veld(pointer)
                    .filter(gevonden -> !gevonden.velden().isEmpty());
            if (veld.isEmpty() || Rijidentiteit.perId(inhoud.at(pointer)).containsKey(deel.group(2))) {
                continue;
            }
            geheugen.rij(lijst, deel.group(2))
                    .ifPresent(oud -> rijen.computeIfAbsent(lijst, nieuw -> new ArrayList<>())
                            .add(new Vraag.Weg(naam, Samenvoeging.regel(veld.get(), oud.rij()))));
        }
        return rijen;
    }
}
