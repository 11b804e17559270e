package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.waardevollekernen.casus.Belanggevolg;
import nl.waardevollekernen.casus.CasusGegevens;
import nl.waardevollekernen.casus.CasusKern;
import nl.waardevollekernen.casus.CasusStatus;
import nl.waardevollekernen.casus.CasusVoortgang;
import nl.waardevollekernen.casus.NaBelang;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Logspoor;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Taken;
import nl.waardevollekernen.taak.Versiesoort;
import nl.waardevollekernen.taak.Werkversies;
import nl.waardevollekernen.termijn.Looptermijnen;

/**
 * What an interest does to the rounds of a call: until the announcement a decision of who has it lapses, and a round that this person decided
 * in, laid before or signed is opened again for the others; the fund is told of decisions about other cases in it. After it everything stands, and the fund is told.
 * It makes no difference in which round the case itself is, or whether it is in one yet. Who cut off a round chose which cases came in it: that is told too.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SelectieNaBelang implements NaBelang {
    /** Names no case and nobody: not everybody who reads of it may know. */
    private static final String REDEN = "Een fondsbeheerder heeft een belang bij een casus van de open call";

    private final RondeRepository rondes;
    private final RondeplaatsRepository plaatsen;
    private final SelectiebesluitRepository besluiten;
    private final CasusGegevens gegevens;
    private final CasusVoortgang voortgang;
    private final Rondewerk werk;
    private final Looptermijnen termijnen;
    private final Taken taken;
    private final Werkversies versies;
    private final Logspoor spoor;
    private final Logboek logboek;
    private final Clock klok;

    SelectieNaBelang(
            RondeRepository rondes,
            RondeplaatsRepository plaatsen,
            SelectiebesluitRepository besluiten,
            CasusGegevens gegevens,
            CasusVoortgang voortgang,
            Rondewerk werk,
            Looptermijnen termijnen,
            Taken taken,
            Werkversies versies,
            Logspoor spoor,
            Logboek logboek,
            Clock klok) {
        this.rondes = rondes;
        this.plaatsen = plaatsen;
        this.besluiten = besluiten;
        this.gegevens = gegevens;
        this.voortgang = voortgang;
        this.werk = werk;
        this.termijnen = termijnen;
        this.taken = taken;
        this.versies = versies;
        this.spoor = spoor;
        this.logboek = logboek;
        this.klok = klok;
    }

    @Override
    public Set<UUID> ookVast(Set<UUID> casussen, String gebruikerId) {
        var ook = new HashSet<UUID>();
        casussen.forEach(casus -> betrokken(casus).forEach(ronde -> ook.addAll(plaatsen.casussen(ronde))));
        return ook;
    }

    @Override
    public void houdVast(UUID casus) {
        betrokken(casus).forEach(rondes::voorWijziging);
    }

    /** The round of the case, and the one that is busy in its call; the earlier one first. */
    private List<UUID> betrokken(UUID casus) {
        return Stream.concat(
                        plaatsen.rondeVan(casus).stream(),
                        rondes.levend(gegevens.openCall(casus)).map(Ronde::id).stream())
                .distinct()
                .toList();
    }

    @Override
    public List<Belanggevolg> verklaard(CasusKern casus, String gebruikerId, String naam) {
        if (!casus.status().deeltInHetGeld()) {
            return List.of();
        }
        var eigen = plaatsen.rondeVan(casus.id());
        var gevolgen = new ArrayList<Belanggevolg>();
        if (!spoor.van(casus.openCallId(), Set.of(LogSoort.RONDE_AFGESLOTEN), gebruikerId)
                .isEmpty()) {
            gevolgen.add(
                    Belanggevolg.blijft(
                            Rol.MARKTMEESTER_COORDINATOR,
                            naam
                                    + " sloot een ronde van deze open call af, en bepaalde zo welke casussen meedoen. Dat staat."));
        }
        rondes.vanCall(casus.openCallId()).stream()
                .filter(ronde -> ronde.status() != RondeStatus.VERVALLEN)
                .forEach(ronde -> {
                    boolean hier = eigen.filter(ronde.id()::equals).isPresent();
                    gevolgen.addAll(verwerk(ronde, casus, hier, gebruikerId, naam));
                });
        return gevolgen;
    }

    private List<Belanggevolg> verwerk(Ronde ronde, CasusKern casus, boolean hier, String gebruikerId, String naam) {
        taken.maakVrij(ronde.id(), gebruikerId);
        var besluit = besluiten
                .vanCasus(casus.id())
                .filter(een -> hier && versies.schreef(Versiesoort.BESLUIT, casus.id(), gebruikerId));
        boolean tekende =
                ronde.getekendOp().isPresent() && taken.deed(ronde.id(), TaakSoort.BESLUIT_TEKENEN, gebruikerId);
        boolean deed = tekende || ronde.isVoorgelegdDoor(gebruikerId);
        boolean besloot = versies.auteurs(Versiesoort.BESLUIT, ronde.id()).contains(gebruikerId);
        if (besluit.isEmpty() && !deed && !besloot) {
            return List.of();
        }
        if (ronde.status() == RondeStatus.AANGEKONDIGD) {
            return List.of(Belanggevolg.blijft(Rol.FONDSBEHEERDER, naam + stond(besluit.isPresent(), besloot, hier)));
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
                            naam + " besloot over andere casussen in "
                                    + (hier ? "dezelfde ronde" : "een ronde van deze open call")
                                    + ", om hetzelfde geld. Die besluiten staan nog. Laat een ander lid van het fonds ze"
                                    + " nalezen en opnieuw nemen.")
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

    /** What somebody did in a round that is announced. */
    private static String stond(boolean overDeze, boolean besloot, boolean hier) {
        if (overDeze) {
            return " nam het besluit over deze casus. Dat is bekendgemaakt en staat.";
        }
        return (besloot ? " besloot over andere casussen in " : " legde de besluiten voor of tekende ze, in ")
                + (hier ? "dezelfde ronde" : "een andere ronde van deze open call, om hetzelfde geld")
                + ". Dat is bekendgemaakt en staat.";
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
