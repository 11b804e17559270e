package nl.waardevollekernen.toetsing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.waardevollekernen.casus.CasusDetail;
import nl.waardevollekernen.casus.Uitkomstdeel;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.opencall.Kaders;
import org.jspecify.annotations.Nullable;

/** Tells the submitter, after the announcement, how the marktmeester judged: both outcomes, and each score with its reason. */
@ApplicationScoped
class ToetsingUitkomst implements Uitkomstdeel {
    private static final int PLAATS = 2;

    private final ToetsingRepository toetsingen;

    ToetsingUitkomst(ToetsingRepository toetsingen) {
        this.toetsingen = toetsingen;
    }

    @Override
    public int plaats() {
        return PLAATS;
    }

    @Override
    @Transactional
    public Optional<Deel> van(CasusDetail casus) {
        return toetsingen
                .vanCasus(casus.id())
                .filter(toetsing -> toetsing.status() == ToetsingStatus.BEVESTIGD)
                .map(toetsing -> deel(toetsing, Kaderregels.van(Kaders.toetsingskader(casus.call()))));
    }

    private static Deel deel(Toetsing toetsing, Kaderregels regels) {
        var uitkomsten = Toetsuitkomsten.van(regels.weging(), regels.drempel(), toetsing.scores());
        return new Deel(
                "De toets van de marktmeester",
                "",
                List.of(
                        new Feit(
                                "Totaal",
                                toetsing.totaal()
                                        .map(t -> Nederland.getal(t, 2))
                                        .orElse("")),
                        new Feit("Brede waarde", woorden(uitkomsten.bredeWaarde(), uitkomsten.oordeelBredeWaarde())),
                        new Feit(
                                "Investeringsrijpheid",
                                woorden(uitkomsten.investeringsrijpheid(), uitkomsten.oordeelInvesteringsrijpheid())),
                        new Feit("Nodig om verder te gaan", nodig(regels))),
                Scoreregel.van(regels.kader(), toetsing.scores()).stream()
                        .map(regel -> new Criteriumregel(
                                regel.naam(),
                                Nederland.getal(regel.gewicht(), 0) + "\u00a0%",
                                cijfer(regel.cijfer()),
                                List.of(regel.motivering())))
                        .toList());
    }

    private static String woorden(Gemiddelde gemiddelde, Oordeel oordeel) {
        return gemiddelde.tekst() + ", " + oordeel.code();
    }

    private static String nodig(Kaderregels regels) {
        return "een totaal van " + Nederland.getal(regels.drempel().totaal(), 1) + " en nergens minder dan een "
                + Nederland.getal(regels.kader().minimumScore(), 0);
    }

    private static String cijfer(@Nullable BigDecimal cijfer) {
        return cijfer == null ? "" : Nederland.getal(cijfer, 0);
    }
}
