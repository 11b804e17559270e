package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Organisaties;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.DemoInhoud;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.opencall.Rijidentiteit;

/** The steps that make one draft of the demonstration; the documents are uploaded between the two. */
@ApplicationScoped
class DemoCasus {
    /** The market party that joins the first demo case. */
    private static final String ONTWIKKELAAR = "ONTWIKKELAAR-DEMO";

    private static final String MET_ONTWIKKELAAR = "waalwijk-de-els";

    private final CasusRepository casussen;
    private final CasusFormulier formulieren;
    private final OpenCalls calls;
    private final Organisaties organisaties;
    private final Logboek logboek;
    private final ConceptVersies versies;
    private final Clock klok;

    DemoCasus(
            CasusRepository casussen,
            CasusFormulier formulieren,
            OpenCalls calls,
            Organisaties organisaties,
            Logboek logboek,
            ConceptVersies versies,
            Clock klok) {
        this.casussen = casussen;
        this.formulieren = formulieren;
        this.calls = calls;
        this.organisaties = organisaties;
        this.logboek = logboek;
        this.versies = versies;
        this.klok = klok;
    }

    /** The draft that waits for its content, made when it was not there; empty when it has its content already. */
    @Transactional
    Optional<UUID> begin(DemoInhoud demo, Gebruiker wie) {
        var call = calls.metSlug(DemoInhoud.CALL, wie);
        var eerder = casussen.list(
                "openCallId = ?1 and organisatie = ?2 and titel = ?3", call.id(), demo.gemeentecode(), demo.titel());
        if (!eerder.isEmpty()) {
            return eerder.stream()
                    .filter(casus -> casus.status() == CasusStatus.CONCEPT
                            && casus.inhoud().equals("{}"))
                    .map(Casus::id)
                    .findFirst();
        }
        int jaar = call.opent().atZone(Nederland.ZONE).getYear();
        var casus = Casus.concept(call.id(), jaar, demo.gemeentecode(), demo.titel(), wie.naam(), klok.instant());
        casussen.persist(casus);
        logboek.noteer(Notitie.van(casus.id(), LogSoort.CASUS_AANGEMAAKT, wie, demo.titel()));
        if (demo.slug().equals(MET_ONTWIKKELAAR)) {
            casus.laatMeedoen(Set.of(ONTWIKKELAAR));
            var naam = organisaties.van(ONTWIKKELAAR).map(o -> o.naam()).orElse(ONTWIKKELAAR);
            logboek.noteer(Notitie.van(casus.id(), LogSoort.MEDE_INDIENER_TOEGEVOEGD, wie, naam));
        }
        return Optional.of(casus.id());
    }

    /** Gives the draft its answers, with the ids of its documents, and marks what was made up. */
    @Transactional
    void vul(UUID casusId, DemoInhoud demo, Map<String, String> documentIds, Gebruiker wie) {
        var casus = casussen.voorProces(casusId).orElseThrow(Weigering::nietGevonden);
        var inhoud = Rijidentiteit.geef(formulieren.van(casus), demo.inhoudMet(documentIds), MissingNode.getInstance());
        formulieren.eisVorm(casus, inhoud);
        casus.bewaar(CanoniekeJson.tekst(inhoud), formulieren.kern(inhoud), wie.naam(), klok.instant());
        casus.merkDemo(new TreeSet<>(demo.demoWaarden()));
        logboek.noteer(Notitie.van(casusId, LogSoort.CASUS_GEWIJZIGD, wie));
        casussen.flush();
        versies.noteer(casus, null, inhoud, wie, klok.instant());
    }
}
