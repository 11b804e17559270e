package nl.waardevollekernen.selectie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.gedeeld.web.Formulierinvoer;
import nl.waardevollekernen.opencall.InhoudInvoer;

/**
 * The form of a decision as it was typed, so that nothing typed is lost.
 *
 * @param versie of the decision it replaces, or empty when there is none
 */
record Besluitinvoer(
        String uitkomst,
        String fonds,
        String bedrag,
        String reservevolgorde,
        String motivering,
        String redenAfwijking,
        String redenBedrag,
        String redenGelijken,
        String redensoort,
        List<Besluitinvoer.Regel> voorwaarden,
        String versie) {
    /** One condition. */
    record Regel(String tekst, String eigenaar, String datum) {
        boolean isLeeg() {
            return tekst.isEmpty() && eigenaar.isEmpty() && datum.isEmpty();
        }
    }

    /** The form of a day, whether or not it is in the calendar. */
    private static final Pattern DAG = Pattern.compile("[0-9]{1,2}([-/. ])[0-9]{1,2}\\1[0-9]{4}");

    static final Besluitinvoer LEEG = new Besluitinvoer("", "", "", "", "", "", "", "", "", List.of(), "");

    /** What was posted, without the condition that is being removed. */
    static Besluitinvoer van(Formulierinvoer invoer) {
        var regels = new ArrayList<Regel>();
        for (int i = 0; i < Besluitregels.MEESTE_VOORWAARDEN && invoer.heeft("voorwaarden-" + i + "-tekst"); i++) {
            var naam = "voorwaarden-" + i;
            var regel = new Regel(
                    invoer.tekst(naam + "-tekst"), invoer.tekst(naam + "-eigenaar"), invoer.tekst(naam + "-datum"));
            if (!invoer.tekst("doe").equals("weg-" + i)) {
                regels.add(regel);
            }
        }
        return new Besluitinvoer(
                invoer.tekst("uitkomst"),
                invoer.tekst("fonds"),
                invoer.tekst("bedrag"),
                invoer.tekst("reservevolgorde"),
                invoer.tekst("motivering"),
                invoer.tekst("redenAfwijking"),
                invoer.tekst("redenBedrag"),
                invoer.tekst("redenGelijken"),
                invoer.tekst("redensoort"),
                List.copyOf(regels),
                invoer.tekst("versie"));
    }

    /** What was decided before, to start from. */
    static Besluitinvoer van(BesluitWeergave besluit) {
        var bedrag = besluit.bedrag();
        var reserve = besluit.reservevolgorde();
        return new Besluitinvoer(
                besluit.uitkomst(),
                Objects.requireNonNullElse(besluit.fonds(), ""),
                bedrag == null
                        ? ""
                        : Nederland.getal(bedrag, bedrag.stripTrailingZeros().scale() > 0 ? 2 : 0),
                reserve == null ? "" : reserve.toString(),
                besluit.motivering(),
                Objects.requireNonNullElse(besluit.redenAfwijking(), ""),
                Objects.requireNonNullElse(besluit.redenBedrag(), ""),
                Objects.requireNonNullElse(besluit.redenGelijken(), ""),
                Objects.requireNonNullElse(besluit.redensoort(), ""),
                besluit.voorwaarden().stream()
                        .map(een -> new Regel(een.tekst(), een.eigenaar(), dag(een.datum())))
                        .toList(),
                Long.toString(besluit.versie()));
    }

    private static String dag(LocalDate datum) {
        return datum.getDayOfMonth() + "-" + datum.getMonthValue() + "-" + datum.getYear();
    }

    /** What is typed so that it cannot be read; the rules of a decision tell the rest. */
    List<Veldfout> onleesbaar() {
        var fouten = new ArrayList<Veldfout>();
        if (Uitkomst.van(uitkomst).isEmpty()) {
            fouten.add(new Veldfout("/uitkomst", "Kies een uitkomst."));
        }
        if (!bedrag.isEmpty() && InhoudInvoer.leesBedrag(bedrag).isEmpty()) {
            fouten.add(new Veldfout("/bedrag", "Schrijf een bedrag zoals 1.250.000."));
        }
        if (!reservevolgorde.isEmpty() && !reservevolgorde.matches("[0-9]{1,4}")) {
            fouten.add(new Veldfout("/reservevolgorde", "Schrijf een getal, vanaf 1."));
        }
        for (int i = 0; i < voorwaarden.size(); i++) {
            var regel = voorwaarden.get(i);
            if (regel.isLeeg()) {
                fouten.add(new Veldfout(
                        "/voorwaarden/" + i + "/tekst",
                        "Schrijf voorwaarde " + (i + 1) + " op, of verwijder deze voorwaarde."));
            } else if (InhoudInvoer.leesDatum(regel.datum()).isEmpty()) {
                fouten.add(new Veldfout("/voorwaarden/" + i + "/datum", datumfout(i + 1, regel.datum())));
            }
        }
        if (fouten.isEmpty()) {
            return fouten;
        }
        if (motivering.isEmpty()) {
            fouten.add(new Veldfout("/motivering", "Geef een motivering. De indiener leest deze."));
        }
        for (var weg : misplaatst()) {
            // What has to go need not be written better first.
            var deel = weg.veld().replaceFirst("/tekst$", "");
            fouten.removeIf(fout -> fout.veld().startsWith(deel));
            fouten.add(weg);
        }
        return fouten;
    }

    /** Which condition it is, and whether the day does not exist or cannot be read. */
    private static String datumfout(int nummer, String getypt) {
        if (getypt.isEmpty()) {
            return "Geef bij voorwaarde " + nummer + " een datum, als dag-maand-jaar.";
        }
        return DAG.matcher(getypt).matches()
                ? "Kies bij voorwaarde " + nummer + " een dag die bestaat: " + getypt + " bestaat niet."
                : "Schrijf bij voorwaarde " + nummer
                        + " een bestaande datum als dag-maand-jaar, zoals in het voorbeeld.";
    }

    private List<Veldfout> misplaatst() {
        return Uitkomst.van(uitkomst)
                .map(gekozen -> Besluitregels.misplaatst(
                        gekozen, !fonds.isEmpty(), !bedrag.isEmpty(), voorwaarden.size(), !reservevolgorde.isEmpty()))
                .orElse(List.of());
    }

    /** The proposal, once everything can be read. */
    Besluitvoorstel voorstel() {
        BigDecimal euro = InhoudInvoer.leesBedrag(bedrag).orElse(null);
        return new Besluitvoorstel(
                Uitkomst.van(uitkomst).orElseThrow(() -> Weigering.invoer("/uitkomst", "Kies een uitkomst.")),
                fonds.isEmpty() ? null : fonds,
                euro,
                reservevolgorde.isEmpty() ? null : Integer.valueOf(reservevolgorde),
                voorwaarden.stream()
                        .map(een -> new Voorwaarde(
                                een.tekst(),
                                een.eigenaar(),
                                InhoudInvoer.leesDatum(een.datum()).orElseThrow()))
                        .toList(),
                motivering,
                redenAfwijking,
                redenBedrag,
                redenGelijken,
                Redensoort.van(redensoort).orElse(null));
    }

    /** The errors on the fields of the page: "/voorwaarden/0/tekst" is "voorwaarden-0-tekst". */
    static Formulierfouten fouten(Weigering fout) {
        return new Formulierfouten(fout.veldfouten().stream()
                .map(een -> new Veldfout(een.veld().replaceFirst("^/", "").replace('/', '-'), een.melding()))
                .toList());
    }
}
