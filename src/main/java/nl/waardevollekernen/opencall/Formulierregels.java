package nl.waardevollekernen.opencall;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.identiteit.SoortOrganisatie;

/**
 * Holds content against the rules that its form carries. A rule keeps silent while an answer it needs is missing or does not
 * fit; that is told at the answer.
 */
final class Formulierregels {
    private final ObjectNode inhoud;
    private final Situatie situatie;
    private final List<Veldfout> fouten = new ArrayList<>();

    private Formulierregels(ObjectNode inhoud, Situatie situatie) {
        this.inhoud = inhoud;
        this.situatie = situatie;
    }

    static List<Veldfout> fouten(FormulierDefinitie definitie, ObjectNode inhoud, Situatie situatie) {
        var controle = new Formulierregels(inhoud, situatie);
        definitie.regels().forEach(controle::regel);
        return controle.fouten;
    }

    private void regel(Formulierregel regel) {
        var plekken = plekken(regel.veld());
        if (regel.soort() == Formulierregel.Soort.UNIEK) {
            uniek(regel, plekken);
            return;
        }
        for (var plek : plekken) {
            if (Waarden.gevuld(inhoud, plek)) {
                bezwaar(regel, plek)
                        .ifPresent(grens ->
                                fouten.add(new Veldfout(plek, regel.melding().replace("{grens}", grens))));
            }
        }
    }

    /** What the answer is held against and does not meet; empty when it does. */
    private Optional<String> bezwaar(Formulierregel regel, String plek) {
        return switch (regel.soort()) {
            case AL_GEBEURD -> gebeurd(plek);
            case NA_SLUITING ->
                dag(plek)
                        .filter(dag -> !dag.isAfter(situatie.sluitdag()))
                        .map(dag -> Nederland.datum(situatie.sluitdag()));
            case VANAF -> {
                var eerste = LocalDate.parse(grens(regel));
                yield dag(plek).filter(dag -> dag.isBefore(eerste)).map(dag -> Nederland.datum(eerste));
            }
            case NIET_NA ->
                dag(grens(regel))
                        .filter(laatste -> dag(plek).filter(laatste::isBefore).isPresent())
                        .map(Nederland::datum);
            case ONDERGRENS ->
                Optional.ofNullable(situatie.laagste())
                        .filter(laagste -> Waarden.getal(inhoud, plek)
                                .filter(bedrag -> bedrag.compareTo(laagste) < 0)
                                .isPresent())
                        .map(Nederland::euro);
            case EIGEN_GEMEENTE ->
                anders(plek, situatie.indiener().code()) && situatie.indiener().soort() == SoortOrganisatie.GEMEENTE
                        ? Optional.of(situatie.indiener().naam())
                        : Optional.empty();
            case EIGEN_SOORT ->
                anders(plek, situatie.indiener().soort().code())
                        ? Optional.of(situatie.indiener().soort().label())
                        : Optional.empty();
            case UNIEK -> Optional.empty();
        };
    }

    private Optional<String> gebeurd(String plek) {
        var peildag = situatie.peildag();
        var jaar = Waarden.getal(inhoud, plek);
        boolean later = jaar.isPresent()
                ? jaar.get().intValue() > peildag.getYear()
                : dag(plek).filter(dag -> dag.isAfter(peildag)).isPresent();
        return later ? Optional.of(Nederland.datum(peildag)) : Optional.empty();
    }

    private void uniek(Formulierregel regel, List<String> plekken) {
        var gezien = new HashSet<String>();
        for (var plek : plekken) {
            var tekst =
                    inhoud.at(plek).asText("").strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
            if (!tekst.isEmpty() && !gezien.add(tekst)) {
                fouten.add(new Veldfout(plek, regel.melding()));
            }
        }
    }

    private boolean anders(String plek, String waarde) {
        var antwoord = inhoud.at(plek);
        return antwoord.isTextual() && !antwoord.textValue().equals(waarde);
    }

    private Optional<LocalDate> dag(String plek) {
        return Waarden.dag(inhoud, plek);
    }

    private static String grens(Formulierregel regel) {
        return regel.grens() == null ? "" : regel.grens();
    }

    private List<String> plekken(String veld) {
        int rij = veld.indexOf("/*/");
        if (rij < 0) {
            return List.of(veld);
        }
        JsonNode rijen = inhoud.at(veld.substring(0, rij));
        var plekken = new ArrayList<String>();
        for (int i = 0; rijen.isArray() && i < rijen.size(); i++) {
            plekken.add(veld.substring(0, rij) + "/" + i + "/" + veld.substring(rij + 3));
        }
        return plekken;
    }
}
