package nl.waardevollekernen.logboek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.waardevollekernen.gedeeld.Nederland;

/**
 * Recomputes the whole log: every chain, every leaf, the tree and its heads. Finds every entry that was changed, taken
 * away, added or moved after it was sealed; somebody who rewrites all of it at once is found out by a kept head.
 */
@ApplicationScoped
public class Logcontrole {
    private static final String BUITEN_DE_BOOM = """
            SELECT r.keten, r.volgnummer, w.regel IS NOT NULL AS wacht FROM logboek_regel r
            LEFT JOIN logboek_wachtrij w ON w.regel = r.id
            WHERE NOT EXISTS (SELECT 1 FROM logboek_blad b WHERE b.regel = r.id) ORDER BY r.keten, r.volgnummer""";

    private final DataSource bron;
    private final Clock klok;

    Logcontrole(DataSource bron, Clock klok) {
        this.bron = bron;
        this.klok = klok;
    }

    /** Checks the log as it stands at one moment, while work goes on; must begin its own transaction. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Controleverslag controleer() {
        return controleer(List.of());
    }

    /** Also checks that the log still continues the heads that somebody kept, from a receipt for example. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Controleverslag controleer(List<Boomkop> bewaard) {
        try (var verbinding = bron.getConnection()) {
            try (var opdracht = verbinding.createStatement()) {
                opdracht.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            }
            var bevindingen = new Bevindingen();
            var ketens = new Ketencontrole(bevindingen);
            ketens.controleer(verbinding);
            var boom = new Boomcontrole(bevindingen, bewaard);
            boom.controleer(verbinding);
            long wachtend = buitenDeBoom(verbinding, bevindingen);
            return verslag(bevindingen, ketens, boom, wachtend, !bewaard.isEmpty());
        } catch (SQLException e) {
            throw new IllegalStateException("The log could not be checked", e);
        }
    }

    /** An entry that is neither sealed nor waiting was put there behind our back. */
    private static long buitenDeBoom(Connection verbinding, Bevindingen bevindingen) throws SQLException {
        long wachtend = 0;
        try (var vraag = verbinding.prepareStatement(BUITEN_DE_BOOM);
                var rij = vraag.executeQuery()) {
            while (rij.next()) {
                if (rij.getBoolean("wacht")) {
                    wachtend++;
                } else {
                    bevindingen.meld("Keten " + rij.getString("keten") + ", regel " + rij.getLong("volgnummer")
                            + ": staat niet in de boom en wacht ook niet op verzegeling; de regel is toegevoegd,"
                            + " of het blad is verwijderd.");
                }
            }
        }
        return wachtend;
    }

    private Controleverslag verslag(
            Bevindingen bevindingen, Ketencontrole ketens, Boomcontrole boom, long wachtend, boolean metBewaarde) {
        boolean logboekKlopt = bevindingen.geen();
        boolean kopKlopt = boom.overBewaard().geen();
        return new Controleverslag(
                logboekKlopt && kopKlopt,
                logboekKlopt,
                metBewaarde ? kopKlopt : null,
                klok.instant(),
                ketens.regels(),
                ketens.ketens(),
                boom.verzegeld(),
                boom.koppen(),
                wachtend,
                ketens.gewist(),
                boom.laatsteKop(),
                uitkomst(bevindingen, ketens, boom, wachtend),
                Stream.concat(bevindingen.zinnen().stream(), boom.overBewaard().zinnen().stream())
                        .toList());
    }

    private static List<String> uitkomst(
            Bevindingen bevindingen, Ketencontrole ketens, Boomcontrole boom, long wachtend) {
        var zinnen = new ArrayList<String>();
        if (!bevindingen.geen()) {
            zinnen.add("Het logboek klopt niet: " + bevindingen.aantal()
                    + (bevindingen.aantal() == 1 ? " bevinding." : " bevindingen."));
            return zinnen;
        }
        var kop = boom.laatsteKop();
        zinnen.add("Het logboek klopt: geen regel is gewijzigd, verdwenen, toegevoegd of van plaats veranderd.");
        zinnen.add("Nagerekend: " + ketens.regels() + " regels in " + ketens.ketens() + " ketens, " + boom.verzegeld()
                + " bladeren van de boom en " + boom.koppen() + " boomkoppen.");
        zinnen.add("De laatste boomkop is van " + Nederland.precies(kop.verzegeldOp()) + " en telt " + kop.grootte()
                + " regels.");
        if (wachtend > 0) {
            zinnen.add("Nog " + wachtend + " regels wachten op verzegeling; dat gebeurt binnen enkele seconden.");
        }
        if (ketens.gewist() > 0) {
            zinnen.add(
                    "Van " + ketens.gewist() + " regels zijn de persoonlijke gegevens gewist; het bewijs klopt nog.");
        }
        return zinnen;
    }
}
