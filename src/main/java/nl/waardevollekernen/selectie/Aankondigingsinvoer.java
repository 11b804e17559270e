package nl.waardevollekernen.selectie;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.gedeeld.web.Formulierinvoer;
import nl.waardevollekernen.opencall.InhoudInvoer;

/** The form of the announcement as it was typed, so that nothing typed is lost. */
record Aankondigingsinvoer(String wanneer, String datum, String tijd) {
    static final String NU = "nu";
    static final String LATER = "later";
    /** Takes back what was planned. */
    static final String TERUG = "terug";

    static final Aankondigingsinvoer LEEG = new Aankondigingsinvoer("", "", "");

    static Aankondigingsinvoer van(Formulierinvoer invoer) {
        return new Aankondigingsinvoer(invoer.tekst("wanneer"), invoer.tekst("datum"), invoer.tekst("tijd"));
    }

    boolean nuMeteen() {
        return wanneer.equals(NU);
    }

    /** Whether a moment was chosen. */
    boolean later() {
        return wanneer.equals(LATER);
    }

    /** Whether what was planned is taken back; refused (400) with a moment beside it. */
    boolean terug() {
        if (wanneer.equals(TERUG)) {
            eisLeeg();
            return true;
        }
        return false;
    }

    /**
     * The moment that was chosen, in the time of the call; empty for at once.
     *
     * @throws Weigering (400) with all that can not be read, or with a moment beside at once: this can not be undone
     */
    Optional<Instant> moment() {
        if (nuMeteen()) {
            eisLeeg();
            return Optional.empty();
        }
        if (!later()) {
            throw Weigering.invoer("/wanneer", "Kies wanneer u de besluiten bekendmaakt.");
        }
        var fouten = new ArrayList<Veldfout>();
        var dag = InhoudInvoer.leesDatum(datum);
        if (dag.isEmpty()) {
            fouten.add(
                    new Veldfout("/datum", "Vul een bestaande datum in als dag-maand-jaar, zoals in het voorbeeld."));
        }
        var uur = Tijdinvoer.lees(tijd);
        if (uur.isEmpty()) {
            fouten.add(new Veldfout("/tijd", "Vul een bestaande tijd in als uren.minuten, zoals 10.00."));
        }
        if (!fouten.isEmpty()) {
            throw Weigering.invoer(fouten);
        }
        return dag.map(
                een -> een.atTime(uur.orElseThrow()).atZone(Nederland.ZONE).toInstant());
    }

    private void eisLeeg() {
        var fouten = new ArrayList<Veldfout>();
        if (!datum.isEmpty()) {
            fouten.add(new Veldfout("/datum", "Maak de datum leeg, of kies ‘op het moment hieronder’."));
        }
        if (!tijd.isEmpty()) {
            fouten.add(new Veldfout("/tijd", "Maak de tijd leeg, of kies ‘op het moment hieronder’."));
        }
        if (!fouten.isEmpty()) {
            throw Weigering.invoer(fouten);
        }
    }

    /** The errors on the fields of the page: a moment that has passed stands with the date. */
    static Formulierfouten fouten(Weigering fout) {
        return new Formulierfouten(fout.veldfouten().stream()
                .map(een -> new Veldfout(
                        een.veld().equals(Bekendmakingsmoment.VELD)
                                ? "datum"
                                : een.veld().substring(1),
                        een.melding()))
                .toList());
    }
}
