package nl.waardevollekernen.casus;

import java.util.List;
import nl.waardevollekernen.casus.Knockout.Bevinding;
import nl.waardevollekernen.gedeeld.web.Keuze;
import nl.waardevollekernen.opencall.Kader;

/**
 * One knock-out as a form and a list show it.
 *
 * @param tekst what the framework asks
 * @param uitleg what it is found on
 * @param bron where the rule comes from
 * @param bevinding what the data say
 * @param soort how that is drawn
 * @param gegeven the data it was found on
 * @param keuze what a person chose, or what the data say while nobody has; empty when a person must choose
 * @param oordeel what a person made of it, in words; empty while nobody has
 * @param motivering why, or empty
 */
public record Koregel(
        String code,
        String tekst,
        String uitleg,
        String bron,
        String bevinding,
        String soort,
        String gegeven,
        String keuze,
        String oordeel,
        String oordeelsoort,
        String motivering) {
    static final String VOLDOET = "voldoet";
    static final String VOLDOET_NIET = "voldoet-niet";

    /** The knock-outs of a case in the order of the framework; empty while they are not yet found. */
    public static List<Koregel> van(List<Knockout> knockouts, Kader kader) {
        return knockouts.stream().map(knockout -> van(knockout, kader)).toList();
    }

    private static Koregel van(Knockout knockout, Kader kader) {
        var regel = kader.knockouts().stream()
                .filter(elk -> elk.code().equals(knockout.code()))
                .findFirst();
        var keuze = knockout.oordeel().orElse(knockout.bevinding());
        return new Koregel(
                knockout.code(),
                regel.map(Kader.Knockoutregel::tekst).orElse(knockout.code()),
                regel.map(Kader.Knockoutregel::uitleg).orElse(""),
                regel.map(Kader.Knockoutregel::bron).orElse(""),
                knockout.bevinding().label(),
                soort(knockout.bevinding()),
                knockout.gegeven(),
                keuze(keuze),
                knockout.oordeel().map(Bevinding::label).orElse(""),
                knockout.oordeel().map(Koregel::soort).orElse("leeg"),
                knockout.motivering().orElse(""));
    }

    /** The same with what somebody filled in. */
    Koregel ingevuld(String gekozen, String waarom) {
        return new Koregel(
                code, tekst, uitleg, bron, bevinding, soort, gegeven, gekozen, oordeel, oordeelsoort, waarom);
    }

    /** The question above the choice. */
    public String oordeellabel() {
        return "Uw oordeel over " + code;
    }

    /** Name of the field of the reason. */
    public String motiveringveld() {
        return code + "-motivering";
    }

    public String motiveringlabel() {
        return "Reden bij " + code;
    }

    public List<Keuze> opties() {
        return List.of(new Keuze(VOLDOET, "Voldoet"), new Keuze(VOLDOET_NIET, "Voldoet niet"));
    }

    private static String keuze(Bevinding bevinding) {
        return switch (bevinding) {
            case VOLDOET -> VOLDOET;
            case VOLDOET_NIET -> VOLDOET_NIET;
            case BEOORDELEN -> "";
        };
    }

    private static String soort(Bevinding bevinding) {
        return switch (bevinding) {
            case VOLDOET -> "goed";
            case VOLDOET_NIET -> "fout";
            case BEOORDELEN -> "let-op";
        };
    }
}
