package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.casus.Belanggevolg;
import nl.waardevollekernen.casus.CasusKern;
import nl.waardevollekernen.casus.CasusStatus;
import nl.waardevollekernen.casus.CasusVoortgang;
import nl.waardevollekernen.casus.NaBelang;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Taken;
import nl.waardevollekernen.taak.Versiesoort;
import nl.waardevollekernen.taak.Werkversies;
import nl.waardevollekernen.termijn.Looptermijnen;

/**
 * What an interest does to a round: until the announcement a decision of who has it lapses, and a round that this person decided
 * in, laid before or signed is opened again for the others; the fund is told of decisions about other cases in it. After it everything stands, and the fund is told.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SelectieNaBelang implements NaBelang {
    /** Names no case and nobody: not everybody who reads of it may know. */
    private static final String REDEN = "Een fondsbeheerder heeft een belang bij een casus van de ronde";

    private final RondeRepository rondes;
    private final RondeplaatsRepository plaatsen;
    private final SelectiebesluitRepository besluiten;
    private final CasusVoortgang voortgang;
    private final Rondewerk werk;
    private final Looptermijnen termijnen;
    private final Taken taken;
    private final Werkversies versies;
    private final Logboek logboek;
    private final Clock klok;

    SelectieNaBelang(
            RondeRepository rondes,
            RondeplaatsRepository plaatsen,
            SelectiebesluitRepository besluiten,
            CasusVoortgang voortgang,
            Rondewerk werk,
            Looptermijnen termijnen,
            Taken taken,
            Werkversies versies,
            Logboek logboek,
            Clock klok) {
        this.rondes = rondes;
        this.plaatsen = plaatsen;
        this.besluiten = besluiten;
        this.voortgang = voortgang;
        this.werk = werk;
        this.termijnen = termijnen;
        this.taken = taken;
        this.versies = versies;
        this.logboek = logboek;
        this.klok = klok;
    }

    @Override
    public Set<UUID> ookVast(Set<UUID> casussen, String gebruikerId) {
        var ook = new HashSet<UUID>();
        casussen.forEach(casus -> plaatsen.rondeVan(casus).ifPresent(ronde -> ook.addAll(plaatsen.casussen(ronde))));
        return ook;
    }

    @Override
    public void houdVast(UUID casus) {
        plaatsen.rondeVan(casus).ifPresent(rondes::voorWijziging);
    }

    @Override
    public List<Belanggevolg> verklaard(CasusKern casus, String gebruikerId, String naam) {
        return plaatsen.vanCasus(casus.id())
                .filter(plaats -> !plaats.isIngetrokken())
                .flatMap(Rondeplaats::rondeId)
                .flatMap(rondes::voorWijziging)
                .map(ronde -> verwerk(ronde, casus, gebruikerId, naam))
                .orElse(List.of());
    }

    private List<Belanggevolg> verwerk(Ronde ronde, CasusKern casus, String gebruikerId, String naam) {
        taken.maakVrij(ronde.id(), gebruikerId);
        var besluit = besluiten
                .vanCasus(casus.id())
                .filter(een -> versies.schreef(Versiesoort.BESLUIT, casus.id(), gebruikerId));
        boolean tekende =
                ronde.getekendOp().isPresent() && taken.deed(ronde.id(), TaakSoort.BESLUIT_TEKENEN, gebruikerId);
        boolean deed = tekende || ronde.isVoorgelegdDoor(gebruikerId);
        boolean besloot = versies.auteurs(Versiesoort.BESLUIT, ronde.id()).contains(gebruikerId);
        if (besluit.isEmpty() && !deed && !besloot) {
            return List.of();
        }
        if (ronde.status() == RondeStatus.AANGEKONDIGD) {
            return List.of(Belanggevolg.blijft(
                    Rol.FONDSBEHEERDER,
                    naam
                            + (besluit.isPresent()
                                    ? " nam het besluit over deze casus"
                                    : besloot
                                            ? " besloot over andere casussen in dezelfde ronde"
                                            : " legde de ronde voor of tekende haar")
                            + ". Dat is bekendgemaakt en staat."));
        }
        var gevolgen = new ArrayList<Belanggevolg>();
        besluit.ifPresent(een -> {
            besluiten.delete(een);
            besluiten.flush();
            gevolgen.add(Belanggevolg.opnieuw(
                            Rol.FONDSBEHEERDER,
                            "Het besluit van " + naam
                                    + " over deze casus vervalt. Een ander lid van het fonds besluit.")
                    .onderEmbargo());
        });
        if (besluit.isEmpty() && besloot) {
            gevolgen.add(Belanggevolg.blijft(
                            Rol.FONDSBEHEERDER,
                            naam
                                    + " besloot over andere casussen in dezelfde ronde, om hetzelfde geld. Die besluiten staan"
                                    + " nog. Laat een ander lid van het fonds ze nalezen en opnieuw nemen.")
                    .onderEmbargo());
        }
        if (ronde.status() == RondeStatus.TEKENEN || ronde.status() == RondeStatus.GETEKEND) {
            heropen(ronde);
            gevolgen.add(Belanggevolg.opnieuw(
                            Rol.FONDSBEHEERDER,
                            "De ronde is weer open, want " + naam
                                    + " besloot erin, legde haar voor of tekende haar. Leg de besluiten opnieuw voor.")
                    .onderEmbargo());
        }
        return gevolgen;
    }

    private void heropen(Ronde ronde) {
        var sleutel = ronde.heropen(REDEN, null, klok.instant());
        for (UUID casus : plaatsen.casussen(ronde.id())) {
            if (voortgang.status(casus) == CasusStatus.BESLOTEN) {
                voortgang.heropen(casus);
            }
            logboek.noteer(Notitie.systeem(casus, LogSoort.RONDE_HEROPEND).met("reden", REDEN));
        }
        termijnen.beeindig(ronde.id());
        werk.heropen(ronde, sleutel, "De ronde is heropend");
    }
}
