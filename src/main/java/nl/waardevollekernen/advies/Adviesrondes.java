package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.casus.CasusVoortgang;
import nl.waardevollekernen.gedeeld.Vergrendeling;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.proces.Proces;
import nl.waardevollekernen.proces.Procesnamen.Bericht;
import nl.waardevollekernen.taak.Taken;
import nl.waardevollekernen.termijn.Looptermijnen;

/** What follows when a review is recorded or ends: the round moves on, and the case hears when the last needed one is in. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Adviesrondes {
    private final AdviesrondeRepository rondes;
    private final BeoordelingRepository beoordelingen;
    private final CasusVoortgang voortgang;
    private final Proces proces;
    private final Taken taken;
    private final Looptermijnen termijnen;
    private final Logboek logboek;
    private final Clock klok;

    Adviesrondes(
            AdviesrondeRepository rondes,
            BeoordelingRepository beoordelingen,
            CasusVoortgang voortgang,
            Proces proces,
            Taken taken,
            Looptermijnen termijnen,
            Logboek logboek,
            Clock klok) {
        this.rondes = rondes;
        this.beoordelingen = beoordelingen;
        this.voortgang = voortgang;
        this.proces = proces;
        this.taken = taken;
        this.termijnen = termijnen;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** The round of this case, locked after the case itself (see {@link Vergrendeling}). */
    Adviesronde voorWijziging(UUID casusId) {
        voortgang.status(casusId);
        return rondes.vanCasusVoorWijziging(casusId).orElseThrow(Weigering::nietGevonden);
    }

    /** The round of this case, to read: nothing is locked. */
    Adviesronde lees(UUID casusId) {
        return rondes.vanCasus(casusId).orElseThrow(Weigering::nietGevonden);
    }

    /** Refuses (409) a change of who reviews once the reviews are in or the case has ended. */
    void eisLopend(Adviesronde ronde) {
        voortgang.eisLopend(ronde.casusId());
        ronde.eisLopend();
    }

    /** Lets the round follow its reviews; the one that makes it complete tells the case. */
    void volg(Adviesronde ronde) {
        var standen = beoordelingen.vanRonde(ronde.id()).stream()
                .map(Beoordeling::status)
                .toList();
        if (ronde.volg(standen, klok.instant())) {
            logboek.noteer(Notitie.systeem(ronde.casusId(), LogSoort.ADVIES_AFGEROND));
            proces.bericht(
                    ronde.casusId(), Bericht.ADVIESRONDE_GEREED, ronde.id().toString(), Map.of());
        }
    }

    /** What a review that will not come had running: its tasks, its term and the reading end, its process hears. */
    void beeindigWachten(Beoordeling beoordeling, String reden) {
        taken.sluitVoor(beoordeling.id(), reden);
        termijnen.beeindig(beoordeling.id());
        voortgang.leesNietMeer(beoordeling.casusId(), beoordeling.lidId());
        proces.bericht(
                beoordeling.id(), Bericht.TOEWIJZING_BEEINDIGD, beoordeling.id().toString(), Map.of());
    }

    /** A review is in: what else was open for it ends. */
    void rondAf(Beoordeling beoordeling) {
        taken.sluitVoor(beoordeling.id(), "De beoordeling is uitgebracht");
        termijnen.beeindig(beoordeling.id());
    }

    List<Beoordeling> beoordelingen(Adviesronde ronde) {
        return beoordelingen.vanRonde(ronde.id());
    }
}
