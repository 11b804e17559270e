package nl.waardevollekernen.casus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.document.Documentgegevens;
import nl.waardevollekernen.document.Vertrouwelijkheid;
import nl.waardevollekernen.gedeeld.Bestandsgrootte;
import nl.waardevollekernen.opencall.FormulierDefinitie;

/**
 * The documents of a case told apart by version: what the content names as it stands, and what only an earlier version
 * names. A document that no submitted version names is not among them.
 *
 * @param documenten every complete document of the case
 * @param genoemd the documents that each frozen content names, oldest first
 * @param leesbaar the classes that the reader may read; of others the reader learns that they are there, and no name
 */
record Dossierstukken(
        UUID casus,
        FormulierDefinitie definitie,
        List<Documentgegevens> documenten,
        List<Set<UUID>> genoemd,
        Set<Vertrouwelijkheid> leesbaar) {
    /** The documents that count now. */
    List<Dossier.Stuk> nu() {
        return stukken(true);
    }

    /** The documents that an aanvulling replaced. */
    List<Dossier.Stuk> eerder() {
        return stukken(false);
    }

    /** Whether a version names a document that the reader may not open. */
    boolean houdtAchter() {
        return documenten.stream()
                .filter(document -> !mag(document))
                .anyMatch(document -> genoemd.stream().anyMatch(versie -> versie.contains(document.id())));
    }

    /** Names by id; two files with one name are told apart. */
    Map<String, String> namen() {
        var namen = new HashMap<String, String>();
        for (var document : documenten) {
            boolean zelfde = documenten.stream()
                    .anyMatch(ander -> !ander.id().equals(document.id())
                            && ander.bestandsnaam().equals(document.bestandsnaam()));
            var versie = genoemd.getLast().contains(document.id()) ? " (nieuw bestand)" : " (eerder bestand)";
            namen.put(
                    document.id().toString(),
                    mag(document) ? document.bestandsnaam() + (zelfde ? versie : "") : "een bestand dat geheim is");
        }
        return namen;
    }

    private boolean mag(Documentgegevens document) {
        return leesbaar.contains(document.vertrouwelijkheid());
    }

    private List<Dossier.Stuk> stukken(boolean nu) {
        return documenten.stream()
                .filter(this::mag)
                .filter(document -> genoemd.stream().anyMatch(versie -> versie.contains(document.id())))
                .filter(document -> genoemd.getLast().contains(document.id()) == nu)
                .map(this::stuk)
                .toList();
    }

    private Dossier.Stuk stuk(Documentgegevens document) {
        var grootte = document.grootte();
        return new Dossier.Stuk(
                document.bestandsnaam(),
                Documentsoort.label(definitie, document.soort()),
                (grootte == null ? "" : Bestandsgrootte.tekst(grootte) + ", ")
                        + document.scan().label()
                        + herkomst(document.id()),
                "/casussen/" + casus + "/documenten/" + document.id());
    }

    /** Which version brought a document and which took its place; empty for what the submission has and keeps. */
    private String herkomst(UUID document) {
        int eerste = 0;
        while (!genoemd.get(eerste).contains(document)) {
            eerste++;
        }
        int laatste = genoemd.size() - 1;
        while (!genoemd.get(laatste).contains(document)) {
            laatste--;
        }
        var van = eerste == 0 ? "bij de indiening" : "uit aanvulling " + eerste;
        return laatste < genoemd.size() - 1
                ? ", " + van + ", in aanvulling " + (laatste + 1) + " vervangen"
                : eerste == 0 ? "" : ", " + van;
    }
}
