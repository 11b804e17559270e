package nl.waardevollekernen.selectie;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.opencall.Fonds;
import nl.waardevollekernen.opencall.Fondsen;
import nl.waardevollekernen.taak.Versieveld;
import org.jspecify.annotations.Nullable;

/** A decision as a version keeps it: outcome, money, conditions and every reason. */
final class Besluitversie {
    private Besluitversie() {}

    /** The fields of a version; what was not given is empty. */
    static List<Versieveld> van(Besluitvoorstel voorstel) {
        var bedrag = voorstel.bedrag();
        var reserve = voorstel.reservevolgorde();
        var velden = new ArrayList<Versieveld>();
        velden.add(new Versieveld(
                "/uitkomst",
                "Uitkomst",
                voorstel.uitkomst().label(),
                voorstel.uitkomst().code()));
        velden.add(new Versieveld(
                "/fonds",
                "Fonds",
                Fondsen.van(tekst(voorstel.fonds())).map(Fonds::naam).orElse(tekst(voorstel.fonds())),
                voorstel.fonds()));
        velden.add(new Versieveld("/bedrag", "Bedrag", bedrag == null ? "" : Nederland.euro(bedrag)));
        velden.add(new Versieveld(
                "/reservevolgorde", "Plaats op de reservelijst", reserve == null ? "" : reserve.toString()));
        var soort = voorstel.redensoort();
        velden.add(new Versieveld(
                "/redensoort",
                Besluitredenen.SOORT,
                soort == null ? "" : soort.label(),
                soort == null ? null : soort.code()));
        velden.add(new Versieveld("/motivering", "Motivering", voorstel.motivering()));
        velden.add(new Versieveld("/redenBedrag", Besluitredenen.BEDRAG, tekst(voorstel.redenBedrag())));
        velden.add(new Versieveld("/redenAfwijking", Besluitredenen.AFWIJKING, tekst(voorstel.redenAfwijking())));
        velden.add(new Versieveld("/redenGelijken", Besluitredenen.GELIJKEN, tekst(voorstel.redenGelijken())));
        for (int i = 0; i < voorstel.voorwaarden().size(); i++) {
            var voorwaarde = voorstel.voorwaarden().get(i);
            velden.add(new Versieveld(
                    "/voorwaarden/" + i,
                    "Voorwaarde " + (i + 1),
                    voorwaarde.tekst() + " Door: " + voorwaarde.eigenaar() + ". Uiterlijk "
                            + Nederland.datum(voorwaarde.datum()) + "."));
        }
        return List.copyOf(velden);
    }

    private static String tekst(@Nullable String waarde) {
        return Objects.requireNonNullElse(waarde, "");
    }
}
