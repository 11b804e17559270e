package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.casus.CasusGegevens;
import nl.waardevollekernen.casus.CasusVoortgang;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.proces.Proces;
import nl.waardevollekernen.proces.Procesnamen;
import nl.waardevollekernen.proces.Procesnamen.Bericht;
import nl.waardevollekernen.proces.Procesnamen.Variabele;
import nl.waardevollekernen.termijn.Looptermijnen;

/**
 * The announcement: every decision of the round becomes known in one transaction, with its log entry, one mail to each
 * submitter and the message to each waiting case. A round that was reopened in the meantime is not announced, and none before its
 * planned moment, whichever run asks.
 */
@ApplicationScoped
public class BesluitenAankondigen {
    private final RondeRepository rondes;
    private final RondeplaatsRepository plaatsen;
    private final SelectiebesluitRepository besluiten;
    private final CasusVoortgang voortgang;
    private final CasusGegevens gegevens;
    private final OpenCalls calls;
    private final Looptermijnen termijnen;
    private final Proces proces;
    private final Logboek logboek;
    private final Clock klok;

    BesluitenAankondigen(
            RondeRepository rondes,
            RondeplaatsRepository plaatsen,
            SelectiebesluitRepository besluiten,
            CasusVoortgang voortgang,
            CasusGegevens gegevens,
            OpenCalls calls,
            Looptermijnen termijnen,
            Proces proces,
            Logboek logboek,
            Clock klok) {
        this.rondes = rondes;
        this.plaatsen = plaatsen;
        this.besluiten = besluiten;
        this.voortgang = voortgang;
        this.gegevens = gegevens;
        this.calls = calls;
        this.termijnen = termijnen;
        this.proces = proces;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** Announces once, and says whether the round is announced or was reopened; a repeated job finds it done. */
    @Transactional
    public Map<String, Object> kondigAan(UUID rondeId, UUID run) {
        voortgang.houdVast(plaatsen.casussen(rondeId));
        var ronde = rondes.voorWijziging(rondeId).orElseThrow(Weigering::nietGevonden);
        var call = calls.zoek(ronde.openCallId()).orElseThrow(Weigering::nietGevonden);
        var nu = klok.instant();
        if (ronde.status() != RondeStatus.AANGEKONDIGD && !ronde.isRijp(call.nu(nu))) {
            termijnen.beeindig(
                    rondeId, Procesnamen.Termijnsoort.EMBARGO); // the next one begins from the moment that holds now
            return Map.of(Variabele.UITKOMST, Procesnamen.Uitkomst.HEROPEND);
        }
        if (ronde.maakBekend(nu)) {
            var genomen = besluiten.vanRonde(rondeId);
            var rijen = plaatsen.inRonde(rondeId);
            rijen.forEach(rij -> {
                var besluit = genomen.get(rij.casusId());
                if (besluit == null) {
                    throw new IllegalStateException("Geen besluit over casus " + rij.casusId());
                }
                maakBekend(rij, besluit, Gelijkstand.van(rij, rijen, genomen), call);
            });
            termijnen.beeindig(rondeId);
        }
        proces.beeindig(run);
        return Map.of(Variabele.UITKOMST, Procesnamen.Uitkomst.AANGEKONDIGD);
    }

    private void maakBekend(Rondeplaats rij, Selectiebesluit besluit, Optional<Gelijkstand> gelijk, OpenCall call) {
        var casusId = rij.casusId();
        voortgang.maakBekend(casusId, besluit.uitkomst().status());
        termijnen.beeindig(casusId);
        logboek.noteer(Notitie.systeem(casusId, LogSoort.BESLUIT_BEKENDGEMAAKT)
                .met("uitkomst", besluit.uitkomst().status().label()));
        boolean demonstratie = call.proefronde() || gegevens.heeftDemowaarden(casusId);
        gegevens.mailIndiener(
                casusId,
                "besluit-" + besluit.id(),
                "Besluit over uw casus: " + rij.kenmerk(),
                tekst(rij, besluit, gelijk, call, demonstratie));
        proces.bericht(casusId, Bericht.BESLUIT_AANGEKONDIGD, rij.id().toString(), Map.of());
    }

    private static String tekst(
            Rondeplaats rij,
            Selectiebesluit besluit,
            Optional<Gelijkstand> gelijk,
            OpenCall call,
            boolean demonstratie) {
        var tekst = new StringBuilder();
        if (demonstratie) {
            tekst.append(Demonstratie.MARKERING).append("\n\n");
        }
        tekst.append("Er is een besluit over uw casus ")
                .append(rij.kenmerk())
                .append(".\n\nUitkomst: ")
                .append(besluit.uitkomst().status().label())
                .append('\n');
        besluit.bedrag()
                .ifPresent(bedrag ->
                        tekst.append("Bedrag: ").append(Nederland.euro(bedrag)).append('\n'));
        besluit.reservevolgorde()
                .ifPresent(plaats -> tekst.append("Plaats op de reservelijst: ")
                        .append(plaats)
                        .append('\n')
                        .append(call.reservelijstTot()
                                .map(tot -> Besluitvervolg.geldigheid(tot) + "\n")
                                .orElse("")));
        besluit.voorwaarden()
                .forEach(voorwaarde -> tekst.append("Voorwaarde: ")
                        .append(voorwaarde.tekst())
                        .append(" (")
                        .append(voorwaarde.eigenaar())
                        .append(", uiterlijk ")
                        .append(Nederland.datum(voorwaarde.datum()))
                        .append(")\n"));
        tekst.append("\nDe motivering:\n").append(besluit.motivering()).append('\n');
        Besluitredenen.van(besluit, gelijk)
                .forEach((kop, reden) -> tekst.append('\n')
                        .append(kop)
                        .append(":\n")
                        .append(reden)
                        .append('\n'));
        return tekst.append("\nOp de pagina van uw casus kiest u ‘Lees het besluit’. Daar leest u alles terug.")
                .toString();
    }
}
