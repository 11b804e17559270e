package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Etags;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.Onderwerp;
import nl.waardevollekernen.opencall.Rijidentiteit;
import org.jspecify.annotations.Nullable;

/**
 * Saves a draft, whole or one topic. What a machine saves may be incomplete but never of the wrong shape; what people type is
 * kept as it is. A colleague's edit is never overwritten unseen.
 */
@ApplicationScoped
public class InhoudBewaren {
    private final CasusRepository casussen;
    private final CasusToegang toegang;
    private final CasusFormulier formulieren;
    private final Sluiting sluiting;
    private final Logboek logboek;
    private final ConceptVersies versies;
    private final Clock klok;

    InhoudBewaren(
            CasusRepository casussen,
            CasusToegang toegang,
            CasusFormulier formulieren,
            Sluiting sluiting,
            Logboek logboek,
            ConceptVersies versies,
            Clock klok) {
        this.casussen = casussen;
        this.toegang = toegang;
        this.formulieren = formulieren;
        this.sluiting = sluiting;
        this.logboek = logboek;
        this.versies = versies;
        this.klok = klok;
    }

    /** Replaces the whole content of the draft. */
    @Transactional
    public Casus bewaar(UUID casusId, Etags.Voorwaarde gelezen, ObjectNode inhoud, Gebruiker gebruiker) {
        return bewaar(casusId, gelezen, null, inhoud, gebruiker, formulieren::eisVorm);
    }

    /**
     * Replaces one topic of the draft; the other topics stay as they are.
     *
     * @throws Weigering (404) for a topic the form does not have, (400) for values of the wrong shape, (412) when
     *     somebody changed the draft since it was read, (409) when the call has closed or it is no draft any more
     */
    @Transactional
    public Casus bewaarOnderwerp(
            UUID casusId, Etags.Voorwaarde gelezen, String onderwerp, JsonNode waarde, Gebruiker gebruiker) {
        return bewaar(casusId, gelezen, onderwerp, waarde, gebruiker, formulieren::eisVorm);
    }

    /**
     * The same for what somebody typed on a page: what cannot be read or does not fit is kept as it was typed, and nothing
     * older in its place. Such a topic is not complete and the case cannot be signed or submitted with it.
     */
    @Transactional
    Casus bewaarGetypt(
            UUID casusId, Etags.Voorwaarde gelezen, Onderwerp onderwerp, ObjectNode getypt, Gebruiker gebruiker) {
        return bewaar(casusId, gelezen, onderwerp.key(), getypt, gebruiker, (casus, nieuw) -> {});
    }

    private Casus bewaar(
            UUID casusId,
            Etags.Voorwaarde gelezen,
            @Nullable String onderwerp,
            JsonNode waarde,
            Gebruiker gebruiker,
            BiConsumer<Casus, ObjectNode> eis) {
        var casus = casussen.zichtbaarVoorWijziging(casusId, toegang.zicht(gebruiker))
                .orElseThrow(Weigering::nietGevonden);
        toegang.eisBewerken(casus, gebruiker);
        sluiting.eisOpTijd(casus);
        casus.eisGelezen(gelezen);
        var oud = Rijidentiteit.bewaard(formulieren.van(casus), CanoniekeJson.lees(casus.inhoud()));
        var nieuw = nieuweInhoud(casus, oud, onderwerp, waarde);
        eis.accept(casus, nieuw);
        var tekst = CanoniekeJson.tekst(nieuw);
        boolean veranderd = !tekst.equals(CanoniekeJson.tekst(oud));
        if (veranderd) {
            casus.vergeetDemo(Wijzigingen.tussen(oud, nieuw));
        }
        boolean handtekeningVervallen = casus.bewaar(
                veranderd ? tekst : casus.inhoud(), formulieren.kern(nieuw), gebruiker.naam(), klok.instant());
        if (veranderd) {
            var notitie = Notitie.van(casusId, LogSoort.CASUS_GEWIJZIGD, gebruiker);
            logboek.noteer(onderwerp == null ? notitie : notitie.met("onderdeel", formulieren.titel(casus, onderwerp)));
        }
        if (handtekeningVervallen) {
            logboek.noteer(Notitie.van(casusId, LogSoort.HANDTEKENING_VERVALLEN, gebruiker));
        }
        casussen.flush();
        if (veranderd) {
            var bewaard = onderwerp == null ? nieuw : nieuw.path(onderwerp);
            versies.noteer(casus, onderwerp, bewaard, gebruiker, klok.instant());
        }
        return casus;
    }

    private ObjectNode nieuweInhoud(Casus casus, ObjectNode oud, @Nullable String onderwerp, JsonNode waarde) {
        if (onderwerp == null) {
            return Rijidentiteit.geef(formulieren.van(casus), (ObjectNode) waarde, oud);
        }
        formulieren.titel(casus, onderwerp);
        var nieuw = oud.deepCopy();
        nieuw.set(onderwerp, waarde);
        return Rijidentiteit.geef(formulieren.van(casus), nieuw, oud);
    }
}
