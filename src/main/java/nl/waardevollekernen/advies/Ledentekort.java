package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.waardevollekernen.casus.CasusGegevens;
import nl.waardevollekernen.casus.CasusStatus;
import nl.waardevollekernen.casus.CasusUitsluiting;
import nl.waardevollekernen.casus.CasusVoortgang;
import nl.waardevollekernen.identiteit.Rolhouder;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.melding.Meldingen;

/**
 * A case with fewer members than it needs, and nobody left to ask, waits, and nothing but a person ends that: it is noted in the
 * log once each time, and every secretaris gets a mail that says what helps.
 */
@ApplicationScoped
class Ledentekort {
    /** A new case first gets the members that become known meanwhile. */
    private static final Duration GEDULD = Duration.ofSeconds(45);

    private final AdviesrondeRepository rondes;
    private final Toewijzen toewijzen;
    private final CasusVoortgang voortgang;
    private final CasusGegevens gegevens;
    private final CasusUitsluiting uitsluiting;
    private final Meldingen meldingen;
    private final Logboek logboek;
    private final Clock klok;

    Ledentekort(
            AdviesrondeRepository rondes,
            Toewijzen toewijzen,
            CasusVoortgang voortgang,
            CasusGegevens gegevens,
            CasusUitsluiting uitsluiting,
            Meldingen meldingen,
            Logboek logboek,
            Clock klok) {
        this.rondes = rondes;
        this.toewijzen = toewijzen;
        this.voortgang = voortgang;
        this.gegevens = gegevens;
        this.uitsluiting = uitsluiting;
        this.meldingen = meldingen;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** Tells of every shortage that was not told before. */
    @Transactional
    void meld(List<Rolhouder> secretarissen) {
        var nu = klok.instant();
        var tekort = rondes.metStatus(Adviesronde.Status.TOEWIJZEN);
        voortgang.houdVast(tekort.stream().map(Adviesronde::casusId).toList());
        var zonderLeden = tekort.stream()
                .filter(ronde -> voortgang.status(ronde.casusId()) == CasusStatus.IN_ADVIES
                        && !ronde.geopendOp().isAfter(nu.minus(GEDULD))
                        && Ledenstand.van(true, toewijzen.heeftKandidaat(ronde.casusId())) == Ledenstand.TEKORT)
                .map(Adviesronde::casusId)
                .toList();
        rondes.voorWijziging(zonderLeden).stream()
                .filter(ronde -> ronde.meldTekort(nu))
                .toList()
                .forEach(ronde -> {
                    logboek.noteer(Notitie.systeem(ronde.casusId(), LogSoort.ADVIES_TEKORT));
                    secretarissen.stream()
                            .filter(secretaris -> !secretaris.email().isEmpty()
                                    && !uitsluiting.bij(ronde.casusId()).contains(secretaris.id()))
                            .forEach(secretaris -> schrijf(ronde, secretaris, nu.getEpochSecond()));
                });
    }

    private void schrijf(Adviesronde ronde, Rolhouder secretaris, long keer) {
        var kenmerk = gegevens.kern(ronde.casusId()).kenmerk();
        meldingen.plan(
                "ledentekort-" + ronde.id() + "-" + keer + "-" + secretaris.id(),
                secretaris.email(),
                "Te weinig commissieleden voor casus " + kenmerk,
                "Voor casus " + kenmerk + " zijn " + ronde.nodig() + " beoordelingen nodig. Er zijn nu te weinig leden"
                        + " die kunnen beoordelen: de anderen hebben een belang, werken voor een indiener of doen niet"
                        + " mee.\n\n"
                        + "De casus wacht tot er genoeg leden zijn. Laat een ander lid de rol commissielid geven. Zodra"
                        + " dat is gebeurd, vraagt het systeem dat lid vanzelf.\n"
                        + "Op de pagina Adviezen ziet u welke casussen wachten.",
                "/adviezen");
    }
}
