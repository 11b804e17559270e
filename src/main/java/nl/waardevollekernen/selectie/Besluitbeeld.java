package nl.waardevollekernen.selectie;

import java.util.List;
import java.util.Objects;
import nl.waardevollekernen.gedeeld.Nederland;
import org.jspecify.annotations.Nullable;

/**
 * A decision as people read it. Every text is empty where there is nothing to say or to see.
 *
 * @param badge how the outcome is drawn
 * @param voorwaarden conditions, each with who sees to it and by when
 */
record Besluitbeeld(
        String uitkomst,
        String badge,
        String fonds,
        String bedrag,
        String reserve,
        String reserveTot,
        String motivering,
        String redenAfwijking,
        String redenBedrag,
        String redenGelijken,
        String gelijkTotaal,
        String redensoort,
        String door,
        String bekend,
        List<Besluitbeeld.Voorwaarderegel> voorwaarden,
        String markering) {
    static final Besluitbeeld GEEN =
            new Besluitbeeld("", "leeg", "", "", "", "", "", "", "", "", "", "", "", "", List.of(), "");

    /** One condition. */
    record Voorwaarderegel(String tekst, String eigenaar, String datum) {}

    static Besluitbeeld van(@Nullable BesluitWeergave besluit) {
        if (besluit == null) {
            return GEEN;
        }
        var bedrag = besluit.bedrag();
        var reserve = besluit.reservevolgorde();
        var reserveTot = besluit.reservelijstTot();
        var bekend = besluit.aangekondigdOp();
        return new Besluitbeeld(
                Uitkomst.van(besluit.uitkomst()).map(Uitkomst::resultaat).orElse(besluit.uitkomstLabel()),
                switch (besluit.uitkomst()) {
                    case "toelaten" -> "goed";
                    case "reserve" -> "let-op";
                    default -> "leeg";
                },
                tekst(besluit.fondsNaam()),
                bedrag == null ? "" : Nederland.euro(bedrag),
                reserve == null ? "" : reserve.toString(),
                reserveTot == null ? "" : Nederland.datum(reserveTot),
                besluit.motivering(),
                tekst(besluit.redenAfwijking()),
                tekst(besluit.redenBedrag()),
                tekst(besluit.redenGelijken()),
                tekst(besluit.gelijkTotaal()),
                tekst(besluit.redensoortLabel()),
                tekst(besluit.genomenDoor()),
                bekend == null ? "" : Nederland.moment(bekend),
                besluit.voorwaarden().stream()
                        .map(een -> new Voorwaarderegel(een.tekst(), een.eigenaar(), Nederland.datum(een.datum())))
                        .toList(),
                tekst(besluit.markering()));
    }

    private static String tekst(@Nullable String waarde) {
        return Objects.requireNonNullElse(waarde, "");
    }
}
