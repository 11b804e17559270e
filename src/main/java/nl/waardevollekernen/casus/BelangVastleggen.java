package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Leesrichting;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Vergrendeling;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.taak.Taken;

/**
 * Records a declared interest, of whoever judges: absolute and for good, nobody takes it back. In the same commit this person is
 * out of every case it covers, all open work in them ends, and the register keeps the explanation with what ended and what rests
 * on earlier work.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BelangVastleggen {
    /** Longest explanation, in characters. */
    public static final int LANGSTE_TOELICHTING = 2000;

    private final Belangcasussen casussen;
    private final BelangverklaringRepository verklaringen;
    private final CasusLezerRepository lezers;
    private final Instance<NaBelang> kamers;
    private final Taken taken;
    private final Logboek logboek;
    private final Clock klok;

    BelangVastleggen(
            Belangcasussen casussen,
            BelangverklaringRepository verklaringen,
            CasusLezerRepository lezers,
            @Any Instance<NaBelang> kamers,
            Taken taken,
            Logboek logboek,
            Clock klok) {
        this.casussen = casussen;
        this.verklaringen = verklaringen;
        this.lezers = lezers;
        this.kamers = kamers;
        this.taken = taken;
        this.logboek = logboek;
        this.klok = klok;
    }

    /**
     * Records the interest; whoever asks has first seen to it that this person has to do with the case.
     *
     * @param toelichting what the interest is
     * @param heleOrganisatie whether it is in the submitters as such, and so covers each of their cases, now and later
     * @throws Weigering (400) without an explanation
     */
    public void leg(UUID casusId, String toelichting, boolean heleOrganisatie, Gebruiker wie) {
        var uitleg = Tekst.schoon(toelichting);
        if (uitleg.isEmpty() || uitleg.length() > LANGSTE_TOELICHTING) {
            throw Weigering.invoer(
                    "/toelichting",
                    "Schrijf in 1 tot en met " + Nederland.getal(LANGSTE_TOELICHTING) + " tekens welk belang u hebt.");
        }
        Leesrichting.eis("/toelichting", uitleg);
        var organisaties = heleOrganisatie ? casussen.organisaties(casusId) : Set.<String>of();
        var geraakt = new HashSet<>(heleOrganisatie ? casussen.van(organisaties) : Set.<UUID>of());
        geraakt.add(casusId);
        var vast = new HashSet<>(geraakt);
        kamers.forEach(kamer -> vast.addAll(kamer.ookVast(geraakt, wie.id())));
        var zaken = casussen.houdVast(vast).stream()
                .filter(casus -> geraakt.contains(casus.id()))
                .toList();
        zaken.forEach(casus -> kamers.forEach(kamer -> kamer.houdVast(casus.id())));
        Vergrendeling.opVolgorde(vast).forEach(logboek::houdVast);
        zaken.forEach(casus -> {
            lezers.sluitUit(casus.id(), wie.id());
            logboek.noteer(Notitie.van(casus.id(), LogSoort.BELANG_VERKLAARD, wie));
        });
        lezers.flush();
        var gevolgen = new ArrayList<Belangregel>();
        zaken.forEach(casus -> gevolgen.addAll(eindig(casus, wie)));
        var casus = zaken.stream()
                .filter(zaak -> zaak.id().equals(casusId))
                .findFirst()
                .orElseThrow(Weigering::nietGevonden);
        verklaringen.persist(new Belangverklaring(wie, casus, organisaties, uitleg, gevolgen, klok.instant()));
    }

    private List<Belangregel> eindig(CasusKern casus, Gebruiker wie) {
        var gevolgen = new ArrayList<Belangregel>();
        kamers.forEach(kamer -> kamer.verklaard(casus, wie.id(), wie.naam())
                .forEach(gevolg -> gevolgen.add(Belangregel.van(casus, gevolg))));
        taken.maakVrij(casus.id(), wie.id());
        for (var gevolg : gevolgen) {
            logboek.noteer(Notitie.systeem(
                            casus.id(), gevolg.geheim() ? LogSoort.BELANG_GEVOLG_BESLUIT : LogSoort.BELANG_GEVOLG)
                    .met("gevolg", gevolg.tekst()));
        }
        return gevolgen;
    }

    /**
     * The words for whoever declared an interest before and now says to have none, and for who works for a submitter; empty when there is
     * no contradiction.
     */
    public Optional<String> tegenspraak(UUID casusId, Gebruiker wie) {
        var indieners = casussen.organisaties(casusId);
        if (wie.organisatieCode().filter(indieners::contains).isPresent()) {
            return Optional.of(Eigenzaak.UITLEG + " U kunt hier niet verklaren dat u geen belang hebt.");
        }
        return verklaringen
                .eerste(wie.id(), casusId, indieners)
                .map(eerder -> "U verklaarde op " + Nederland.datum(eerder.verklaardOp()) + " een belang bij "
                        + (eerder.bereik() == Belangverklaring.Bereik.ORGANISATIE
                                ? "een indiener van deze casus"
                                : "deze casus")
                        + ". Die verklaring blijft staan. U kunt hier niet verklaren dat u geen belang hebt.");
    }
}
