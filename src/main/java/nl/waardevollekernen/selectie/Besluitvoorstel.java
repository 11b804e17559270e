package nl.waardevollekernen.selectie;

import java.math.BigDecimal;
import java.util.List;
import nl.waardevollekernen.gedeeld.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * What the fondsbeheerder wants to decide about one case.
 *
 * @param fonds code of the fund that pays; only for toelaten
 * @param bedrag euros in whole cents; only for toelaten
 * @param reservevolgorde place on the reserve list, from 1; only for reserve
 * @param voorwaarden conditions; only for toelaten
 * @param motivering why; the submitter reads it
 * @param redenAfwijking why otherwise than the advice or the ranking; required when it is
 * @param redenBedrag why less than was asked; required when it is, only for toelaten
 * @param redenGelijken why otherwise than a case with an equal total; required when it is
 * @param redensoort the kind of reason, or null when nobody chose one
 */
public record Besluitvoorstel(
        Uitkomst uitkomst,
        @Nullable String fonds,
        @Nullable BigDecimal bedrag,
        @Nullable Integer reservevolgorde,
        List<Voorwaarde> voorwaarden,
        String motivering,
        @Nullable String redenAfwijking,
        @Nullable String redenBedrag,
        @Nullable String redenGelijken,
        @Nullable Redensoort redensoort) {
    /** The same without a kind of reason. */
    Besluitvoorstel(
            Uitkomst uitkomst,
            @Nullable String fonds,
            @Nullable BigDecimal bedrag,
            @Nullable Integer reservevolgorde,
            List<Voorwaarde> voorwaarden,
            String motivering,
            @Nullable String redenAfwijking,
            @Nullable String redenBedrag,
            @Nullable String redenGelijken) {
        this(
                uitkomst,
                fonds,
                bedrag,
                reservevolgorde,
                voorwaarden,
                motivering,
                redenAfwijking,
                redenBedrag,
                redenGelijken,
                null);
    }

    public Besluitvoorstel {
        voorwaarden = List.copyOf(voorwaarden);
        fonds = Tekst.ofNiets(fonds);
        redenAfwijking = Tekst.ofNiets(redenAfwijking);
        redenBedrag = Tekst.ofNiets(redenBedrag);
        redenGelijken = Tekst.ofNiets(redenGelijken);
    }
}
