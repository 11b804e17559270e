package nl.waardevollekernen.opencall;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The form of a call. A published version never changes: a change is a new version with a new code.
 *
 * @param code name and version, "transformatie-kernen-2027-v1"
 * @param versie number of the version, from 1
 * @param titel how people read it
 * @param onderwerpen the topics in order
 * @param regels what answers owe each other, their call and their submitter
 */
public record FormulierDefinitie(
        String code, int versie, String titel, List<Onderwerp> onderwerpen, List<Formulierregel> regels) {
    @SuppressWarnings("NullAway")
    public FormulierDefinitie {
        onderwerpen = List.copyOf(onderwerpen);
        regels = regels == null ? List.of() : List.copyOf(regels);
        for (int i = 0; i < onderwerpen.size(); i++) {
            if (onderwerpen.get(i).nummer() != i + 1) {
                throw new IllegalArgumentException(code + ": nummer van onderwerp " + (i + 1));
            }
        }
        if (!Veld.uniek(onderwerpen.stream().map(Onderwerp::key).toList())) {
            throw new IllegalArgumentException(code + ": dubbel onderwerp");
        }
    }

    /** The topic with this key, or empty. */
    public Optional<Onderwerp> onderwerp(String key) {
        return onderwerpen.stream()
                .filter(onderwerp -> onderwerp.key().equals(key))
                .findFirst();
    }

    /**
     * Compares two JSON pointers into the content by the order in which a reader meets their questions; what the form does
     * not know comes last.
     */
    public int vergelijk(String een, String ander) {
        return Arrays.compare(plaats(een), plaats(ander));
    }

    /** Places of topic, question, row and question in the row; -1 where the pointer ends before. */
    private int[] plaats(String pointer) {
        var delen = pointer.split("/", -1);
        var onderwerp = delen.length > 1 ? onderwerp(delen[1]) : Optional.<Onderwerp>empty();
        var velden = onderwerp.map(Onderwerp::velden).orElse(List.of());
        var rijvelden = delen.length > 2
                ? onderwerp.flatMap(een -> een.veld(delen[2])).map(Veld::velden).orElse(List.of())
                : List.<Veld>of();
        return new int[] {
            onderwerp.map(Onderwerp::nummer).orElse(Integer.MAX_VALUE),
            delen.length > 2 ? plaats(velden, delen[2]) : -1,
            delen.length > 3 && delen[3].matches("[0-9]{1,4}") ? Integer.parseInt(delen[3]) : -1,
            delen.length > 4 ? plaats(rijvelden, delen[4]) : -1
        };
    }

    private static int plaats(List<Veld> velden, String key) {
        for (int i = 0; i < velden.size(); i++) {
            if (velden.get(i).key().equals(key)) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** The question that a JSON pointer into the content leads to ("/grex/taxaties/0/bedrag"), or empty. */
    public Optional<Veld> veld(String pointer) {
        var delen = pointer.split("/", -1);
        if (delen.length < 3) {
            return Optional.empty();
        }
        var veld = onderwerp(delen[1]).flatMap(onderwerp -> onderwerp.veld(delen[2]));
        for (int i = 3; i < delen.length && veld.isPresent(); i++) {
            var deel = delen[i];
            if (!deel.matches("[0-9]+")) {
                veld = veld.flatMap(lijst -> lijst.rijveld(deel));
            }
        }
        return veld;
    }
}
