package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.casus.CasusKern;
import nl.waardevollekernen.casus.CasusStatus;
import nl.waardevollekernen.casus.CasusVoortgang;
import nl.waardevollekernen.casus.NaIntrekking;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.termijn.Looptermijnen;

/**
 * The rule of a withdrawal in a round: the case leaves the ranking and its decision lapses. Was the round already laid for
 * signature or signed, then it is reopened: the other decisions stay as drafts and the fund decides and signs again. Was it the last
 * case, then the round lapses with its work; cases that wait begin the next one.
 */
@ApplicationScoped
class SelectieNaIntrekking implements NaIntrekking {
    /** Names no case: not everybody who reads of it may know which. */
    private static final String REDEN = "Een casus van de ronde is ingetrokken";

    private final RondeRepository rondes;
    private final RondeplaatsRepository plaatsen;
    private final SelectiebesluitRepository besluiten;
    private final CasusVoortgang voortgang;
    private final RondeProces rangschikken;
    private final Rondewerk werk;
    private final Looptermijnen termijnen;
    private final Logboek logboek;
    private final Clock klok;

    SelectieNaIntrekking(
            RondeRepository rondes,
            RondeplaatsRepository plaatsen,
            SelectiebesluitRepository besluiten,
            CasusVoortgang voortgang,
            RondeProces rangschikken,
            Rondewerk werk,
            Looptermijnen termijnen,
            Logboek logboek,
            Clock klok) {
        this.rondes = rondes;
        this.plaatsen = plaatsen;
        this.besluiten = besluiten;
        this.voortgang = voortgang;
        this.rangschikken = rangschikken;
        this.werk = werk;
        this.termijnen = termijnen;
        this.logboek = logboek;
        this.klok = klok;
    }

    @Override
    public Set<UUID> ookVast(UUID casus) {
        return plaatsen.rondeVan(casus).map(plaatsen::casussen).map(Set::copyOf).orElse(Set.of());
    }

    @Override
    public void houdVast(UUID casus) {
        plaatsen.rondeVan(casus).ifPresent(rondes::voorWijziging);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void ingetrokken(CasusKern casus) {
        plaatsen.vanCasus(casus.id()).ifPresent(plaats -> {
            plaats.trekIn();
            besluiten.vanCasus(casus.id()).ifPresent(besluiten::delete);
            plaatsen.flush();
            plaats.rondeId().flatMap(rondes::voorWijziging).ifPresent(ronde -> verwerk(ronde, casus.id()));
        });
    }

    private void verwerk(Ronde ronde, UUID ingetrokken) {
        var over = plaatsen.inRonde(ronde.id());
        if (over.isEmpty() && ronde.status().leeft()) {
            werk.vervalt(ronde, ingetrokken);
            return;
        }
        rangschikken.rangschik(ronde, over);
        if (ronde.status() == RondeStatus.TEKENEN || ronde.status() == RondeStatus.GETEKEND) {
            heropen(ronde, over, ingetrokken);
        }
    }

    private void heropen(Ronde ronde, List<Rondeplaats> over, UUID ingetrokken) {
        var sleutel = ronde.heropen(REDEN, ingetrokken, klok.instant());
        for (UUID casus : over.stream().map(Rondeplaats::casusId).toList()) {
            if (voortgang.status(casus) == CasusStatus.BESLOTEN) {
                voortgang.heropen(casus);
            }
            logboek.noteer(Notitie.systeem(casus, LogSoort.RONDE_HEROPEND).met("reden", REDEN));
        }
        termijnen.beeindig(ronde.id());
        werk.heropen(ronde, sleutel, "De ronde is heropend");
    }
}
