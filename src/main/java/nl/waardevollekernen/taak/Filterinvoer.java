package nl.waardevollekernen.taak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.taak.Werkfilter.Bak;
import nl.waardevollekernen.taak.Werkfilter.Volgorde;
import org.jspecify.annotations.Nullable;

/** Reads a filter of the inbox: a machine hears of every mistake, a person with a strange address just sees the inbox. */
final class Filterinvoer {
    /** Longest search text, in characters. */
    private static final int LANGSTE = 100;

    private Filterinvoer() {}

    /**
     * For a machine; without a view it asks for everything it may see.
     *
     * @throws Weigering (400) with everything that is wrong
     */
    static Werkfilter streng(
            @Nullable String bak,
            @Nullable String soort,
            @Nullable String provincie,
            @Nullable String zoek,
            @Nullable String volgorde) {
        var fouten = new ArrayList<Veldfout>();
        var gekozenBak = kies("bak", bak, Bak.values(), Bak::code, Bak.ALLES, fouten);
        var gekozenVolgorde = kies("volgorde", volgorde, Volgorde.values(), Volgorde::code, Volgorde.TERMIJN, fouten);
        var gekozenSoort = soort(soort);
        if (!Tekst.isLeeg(soort) && gekozenSoort.isEmpty()) {
            fouten.add(new Veldfout("soort", "Kies een van: " + codes(TaakSoort.values(), TaakSoort::code) + "."));
        }
        if (zoek != null && zoek.length() > LANGSTE) {
            fouten.add(new Veldfout("zoek", "Zoek met hoogstens " + Nederland.getal(LANGSTE) + " tekens."));
        }
        if (!fouten.isEmpty()) {
            throw Weigering.invoer(fouten);
        }
        return new Werkfilter(
                gekozenBak, gekozenSoort.orElse(null), Tekst.ofNiets(provincie), Tekst.ofNiets(zoek), gekozenVolgorde);
    }

    /** For a page: what is not known is left out. */
    static Werkfilter soepel(
            @Nullable String bak,
            @Nullable String soort,
            @Nullable String provincie,
            @Nullable String zoek,
            @Nullable String volgorde) {
        var tekst = Tekst.ofNiets(zoek);
        return new Werkfilter(
                Bak.van(bak),
                soort(soort).orElse(null),
                Tekst.ofNiets(provincie),
                tekst == null || tekst.length() <= LANGSTE ? tekst : tekst.substring(0, LANGSTE),
                Volgorde.van(volgorde));
    }

    private static Optional<TaakSoort> soort(@Nullable String code) {
        return Arrays.stream(TaakSoort.values())
                .filter(soort -> soort.code().equals(code))
                .findFirst();
    }

    private static <T> T kies(
            String veld,
            @Nullable String code,
            T[] keuzes,
            Function<T, String> codeVan,
            T zonder,
            List<Veldfout> fouten) {
        if (Tekst.isLeeg(code)) {
            return zonder;
        }
        var gekozen = Arrays.stream(keuzes)
                .filter(keuze -> codeVan.apply(keuze).equals(code))
                .findFirst();
        if (gekozen.isEmpty()) {
            fouten.add(new Veldfout(veld, "Kies een van: " + codes(keuzes, codeVan) + "."));
        }
        return gekozen.orElse(zonder);
    }

    private static <T> String codes(T[] keuzes, Function<T, String> codeVan) {
        return String.join(", ", Arrays.stream(keuzes).map(codeVan).toList());
    }
}
