package nl.waardevollekernen.toetsing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.casus.Belanggevolg;
import nl.waardevollekernen.casus.CasusKern;
import nl.waardevollekernen.casus.NaBelang;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Taken;
import nl.waardevollekernen.taak.Versiesoort;
import nl.waardevollekernen.taak.Werkversies;

/**
 * What an interest does to the toets: scores of who has it, and what was built on them by others, lapse as long as the toets is not confirmed, and a colleague begins
 * anew; a confirmed toets stands and the coordinator is told what rests on it.
 */
@ApplicationScoped
class ToetsingNaBelang implements NaBelang {
    static final String REDEN =
            "Wie deze toets eerder invulde, heeft een belang bij de casus. De scores zijn vervallen. Toets de casus opnieuw.";

    private final ToetsingRepository toetsingen;
    private final Taken taken;
    private final Werkversies versies;
    private final Clock klok;

    ToetsingNaBelang(ToetsingRepository toetsingen, Taken taken, Werkversies versies, Clock klok) {
        this.toetsingen = toetsingen;
        this.taken = taken;
        this.versies = versies;
        this.klok = klok;
    }

    @Override
    public void houdVast(UUID casus) {
        toetsingen.vanCasusVoorWijziging(casus);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Belanggevolg> verklaard(CasusKern casus, String gebruikerId, String naam) {
        var gevonden = toetsingen.vanCasusVoorWijziging(casus.id());
        if (gevonden.isEmpty()) {
            return List.of();
        }
        var toetsing = gevonden.get();
        boolean voltooide = taken.deed(casus.id(), TaakSoort.TOETSING, gebruikerId);
        boolean schreef = voltooide
                || toetsing.isVan(gebruikerId)
                || versies.schreef(Versiesoort.TOETSING, casus.id(), gebruikerId);
        boolean bevestigde = taken.deed(casus.id(), TaakSoort.TOETSING_BEVESTIGEN, gebruikerId);
        if (!schreef && !bevestigde) {
            return List.of();
        }
        if (toetsing.status() == ToetsingStatus.BEVESTIGD
                || !schreef
                || !casus.status().loopt()) {
            return List.of(Belanggevolg.blijft(
                    Rol.MARKTMEESTER_COORDINATOR,
                    naam
                            + (voltooide
                                    ? " gaf de scores van de toets."
                                    : schreef ? " schreef mee aan de toets." : " keek de toets na.")
                            + " Dat werk staat."
                            + (toetsing.status() == ToetsingStatus.BEVESTIGD
                                            || casus.status().loopt()
                                    ? " De drempel, het advies en het besluit over deze casus volgden daarop of volgen nog."
                                    : " De casus is niet meer in behandeling.")));
        }
        if (toetsing.status() == ToetsingStatus.VOLTOOID) {
            taken.keerTerug(casus.id(), TaakSoort.TOETSING_BEVESTIGEN, "De toets wordt opnieuw gedaan");
        }
        boolean bezig = toetsing.isVan(gebruikerId);
        toetsing.vervalt(REDEN, klok.instant());
        toetsingen.flush();
        return List.of(
                voltooide || !bezig
                        ? Belanggevolg.opnieuw(
                                Rol.MARKTMEESTER_COORDINATOR,
                                "De toets van " + naam + " vervalt. Een collega toetst de casus opnieuw.")
                        : Belanggevolg.gestopt(
                                Rol.MARKTMEESTER_COORDINATOR,
                                "De toets waar " + naam + " mee bezig was, is gestopt. Een collega begint opnieuw."));
    }
}
