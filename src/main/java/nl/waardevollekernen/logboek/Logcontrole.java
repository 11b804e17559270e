package nl.waardevollekernen.logboek;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.waardevollekernen.gedeeld.Nederland;

/**
 * Recomputes the whole log, page by page: every chain, every leaf, the tree and its heads, and compares the guarded tables with what
 * the entries hold of them. Finds every field that got another value past the log. Finds every entry that was changed, taken
 * away, added or moved after it was sealed; somebody who rewrites all of it at once is found out by a kept head.
 */
@ApplicationScoped
public class Logcontrole {
    /** A long log takes longer than an ordinary transaction may: so many seconds, an hour. */
    private static final int HOOGSTENS = 3_600;

    private final DataSource bron;
    private final Clock klok;
    private final List<BewaakteTabel> tabellen;
    private final int perKeer;

    @Inject
    Logcontrole(DataSource bron, Clock klok, @All List<BewaakteTabellen> rooms) {
        this(bron, klok, rooms.stream().flatMap(room -> room.tabellen().stream()), Bladlezer.PER_KEER);
    }

    /** Reads so many rows with one statement. */
    Logcontrole(DataSource bron, Clock klok, Stream<BewaakteTabel> tabellen, int perKeer) {
        this.bron = bron;
        this.klok = klok;
        this.tabellen = tabellen.toList();
        this.perKeer = perKeer;
    }

    /** Checks the log as it stands at one moment, while work goes on; must begin its own transaction. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = HOOGSTENS)
    public Controleverslag controleer() {
        return controleer(List.of());
    }

    /** Also checks that the log still continues the heads that somebody kept, from a receipt for example. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = HOOGSTENS)
    public Controleverslag controleer(List<Boomkop> bewaard) {
        try (var verbinding = bron.getConnection()) {
            try (var opdracht = verbinding.createStatement()) {
                opdracht.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            }
            var bevindingen = new Bevindingen();
            var velden = new Tabelcontrole(verbinding, tabellen, bevindingen);
            var ketens = new Ketencontrole(bevindingen, velden, perKeer);
            ketens.controleer(verbinding);
            new Zwerfcontrole(verbinding, tabellen, bevindingen).controleer();
            var boom = new Boomcontrole(bevindingen, bewaard);
            boom.controleer(new Boombladen(verbinding, perKeer));
            return verslag(bevindingen, ketens, velden, boom, !bewaard.isEmpty());
        } catch (SQLException e) {
            throw new IllegalStateException("The log could not be checked", e);
        }
    }

    private Controleverslag verslag(
            Bevindingen bevindingen,
            Ketencontrole ketens,
            Tabelcontrole velden,
            Boomcontrole boom,
            boolean metBewaarde) {
        boolean logboekKlopt = bevindingen.geen();
        boolean kopKlopt = boom.overBewaard().geen();
        var gevonden = Stream.concat(bevindingen.lijst().stream(), boom.overBewaard().lijst().stream())
                .toList();
        return new Controleverslag(
                logboekKlopt && kopKlopt,
                logboekKlopt,
                metBewaarde ? kopKlopt : null,
                klok.instant(),
                ketens.regels(),
                ketens.ketens(),
                boom.verzegeld(),
                boom.koppen(),
                ketens.wachtend(),
                ketens.gewist(),
                velden.rijen(),
                velden.nietNaTeGaan(),
                boom.laatsteKop(),
                uitkomst(bevindingen, ketens, velden, boom),
                gevonden.stream().map(Bevinding::tekst).toList(),
                gevonden);
    }

    private static List<String> uitkomst(
            Bevindingen bevindingen, Ketencontrole ketens, Tabelcontrole velden, Boomcontrole boom) {
        var zinnen = new ArrayList<String>();
        if (!bevindingen.geen()) {
            zinnen.add("Het logboek klopt niet, of de gegevens kloppen er niet mee: " + bevindingen.aantal()
                    + (bevindingen.aantal() == 1 ? " bevinding." : " bevindingen."));
            return zinnen;
        }
        var kop = boom.laatsteKop();
        zinnen.add("Het logboek klopt: geen regel is gewijzigd, verdwenen, toegevoegd of van plaats veranderd.");
        zinnen.add("De gegevens kloppen ermee: van " + velden.rijen()
                + " records (indieningen, belangen, scores en oordelen) heeft elk veld de waarde die het logboek"
                + " vastlegde. Dat geldt ook voor besluiten en bewaarde versies; hoeveel dat er zijn, blijft geheim.");
        if (velden.nietNaTeGaan() > 0) {
            zinnen.add("Van " + velden.nietNaTeGaan() + " daarvan is niet elk veld na te gaan, omdat de persoonlijke"
                    + " gegevens uit het logboek zijn gewist.");
        }
        zinnen.add("Nagerekend: " + ketens.regels() + " regels in " + ketens.ketens() + " ketens, " + boom.verzegeld()
                + " bladeren van de boom en " + boom.koppen() + " boomkoppen.");
        zinnen.add("De laatste boomkop is van " + Nederland.precies(kop.verzegeldOp()) + " en telt " + kop.grootte()
                + " regels.");
        if (ketens.wachtend() > 0) {
            zinnen.add(
                    "Nog " + ketens.wachtend() + " regels wachten op verzegeling; dat gebeurt binnen enkele seconden.");
        }
        if (ketens.gewist() > 0) {
            zinnen.add(
                    "Van " + ketens.gewist() + " regels zijn de persoonlijke gegevens gewist; het bewijs klopt nog.");
        }
        return zinnen;
    }
}
