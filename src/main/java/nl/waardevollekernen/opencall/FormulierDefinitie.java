package nl.waardevollekernen.opencall;

import java.util.List;
import java.util.Optional;

/**
 * The form of a call. A published version never changes: a change is a new version with a new code.
 *
 * @param code name and version, "transformatie-kernen-2027-v1"
 * @param versie number of the version, from 1
 * @param titel how people read it
 * @param onderwerpen the topics in order
 */
public record FormulierDefinitie(String code, int versie, String titel, List<Onderwerp> onderwerpen) {
    public FormulierDefinitie {
        onderwerpen = List.copyOf(onderwerpen);
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
