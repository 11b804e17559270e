package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Etags;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Organisatie;
import nl.waardevollekernen.identiteit.Organisaties;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.OpenCalls;

/** The main submitter says which organisations work on the draft with it; each must be of a kind the call admits. */
@ApplicationScoped
public class MedeIndienersKiezen {
    /** Most organisations that may join one case. */
    public static final int MEESTE = 20;

    private final CasusRepository casussen;
    private final CasusToegang toegang;
    private final Sluiting sluiting;
    private final OpenCalls calls;
    private final Organisaties organisaties;
    private final Logboek logboek;

    MedeIndienersKiezen(
            CasusRepository casussen,
            CasusToegang toegang,
            Sluiting sluiting,
            OpenCalls calls,
            Organisaties organisaties,
            Logboek logboek) {
        this.casussen = casussen;
        this.toegang = toegang;
        this.sluiting = sluiting;
        this.calls = calls;
        this.organisaties = organisaties;
        this.logboek = logboek;
    }

    /**
     * Replaces the co-submitters.
     *
     * @param codes codes of organisations, such as "GM0867"
     * @throws Weigering (400) for organisations that are unknown or not admitted, (412) when the draft changed meanwhile,
     *     (409) when the call has closed or it is no draft any more
     */
    @Transactional
    public Casus kies(UUID casusId, Etags.Voorwaarde gelezen, Set<String> codes, Gebruiker gebruiker) {
        var casus = casussen.zichtbaarVoorWijziging(casusId, toegang.zicht(gebruiker))
                .orElseThrow(Weigering::nietGevonden);
        toegang.eisHoofdindiener(casus, gebruiker);
        casus.eisNietAfgerond();
        sluiting.eisOpTijd(casus);
        casus.eisGelezen(gelezen);
        var call = calls.zoek(casus.openCallId()).orElseThrow(Weigering::nietGevonden);
        var gekozen = new TreeSet<String>();
        var fouten = new ArrayList<Veldfout>();
        for (var code : codes) {
            var organisatie = organisaties.van(code.strip().toUpperCase(Locale.ROOT));
            if (organisatie.isEmpty() || organisatie.get().code().equals(casus.organisatie())) {
                fouten.add(new Veldfout("/organisaties", "Kies een andere organisatie dan " + code + "."));
            } else if (!call.magMedeIndienen(organisatie.get().soort())) {
                fouten.add(new Veldfout(
                        "/organisaties", organisatie.get().naam() + " kan in deze open call niet meedoen."));
            } else {
                gekozen.add(organisatie.get().code());
            }
        }
        if (codes.size() > MEESTE) {
            fouten.add(new Veldfout("/organisaties", "Kies hoogstens " + MEESTE + " organisaties."));
        }
        if (!fouten.isEmpty()) {
            throw Weigering.invoer(fouten);
        }
        var eerder = casus.medeIndieners();
        casus.laatMeedoen(gekozen);
        noteer(casusId, LogSoort.MEDE_INDIENER_TOEGEVOEGD, gekozen, eerder, gebruiker);
        noteer(casusId, LogSoort.MEDE_INDIENER_VERWIJDERD, eerder, gekozen, gebruiker);
        casussen.flush();
        return casus;
    }

    /** One entry for each organisation that is in the first and not in the second. */
    private void noteer(UUID casusId, LogSoort soort, Set<String> wel, Set<String> niet, Gebruiker gebruiker) {
        wel.stream().filter(code -> !niet.contains(code)).sorted().forEach(code -> {
            var naam = organisaties.van(code).map(Organisatie::naam).orElse(code);
            logboek.noteer(Notitie.van(casusId, soort, gebruiker, naam));
        });
    }
}
