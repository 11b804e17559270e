package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waardevollekernen.document.Bestandstype;
import nl.waardevollekernen.document.DocumentBeleid;
import nl.waardevollekernen.document.Documentrecht;
import nl.waardevollekernen.document.Vertrouwelijkheid;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.FormulierDefinitie;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.opencall.Veld;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what with the documents of a case: submitters add while the case is a draft; while an aanvulling is open the
 * main submitter adds what it asks for and nothing else. Whoever assesses sees only what was submitted. A trade secret is for
 * the main submitter and for who judges in the stage that the case is in ({@link Geheimstadium}): a co-submitting organisation, the
 * programme and the auditor do not read it.
 */
@ApplicationScoped
class CasusDocumentbeleid implements DocumentBeleid {
    /** The stages in which a submitter adds documents. */
    static final Set<CasusStatus> TE_BEWERKEN = EnumSet.of(CasusStatus.CONCEPT, CasusStatus.AANVULLING_GEVRAAGD);

    private final CasusRepository casussen;
    private final CasusToegang toegang;
    private final OpenCalls calls;
    private final Sluiting sluiting;
    private final IndieningRepository indieningen;
    private final AanvullingRepository aanvullingen;

    CasusDocumentbeleid(
            CasusRepository casussen,
            CasusToegang toegang,
            OpenCalls calls,
            Sluiting sluiting,
            IndieningRepository indieningen,
            AanvullingRepository aanvullingen) {
        this.casussen = casussen;
        this.indieningen = indieningen;
        this.aanvullingen = aanvullingen;
        this.toegang = toegang;
        this.calls = calls;
        this.sluiting = sluiting;
    }

    @Override
    public Documentrecht recht(UUID zaak, Gebruiker gebruiker) {
        return casussen.zichtbaar(zaak, toegang.zicht(gebruiker))
                .map(casus -> {
                    var call = calls.zoek(casus.openCallId()).orElseThrow(Weigering::nietGevonden);
                    boolean indiener = toegang.isIndiener(casus, gebruiker);
                    boolean hoofd = casus.organisatie().equals(gebruiker.organisatie());
                    var leesbaar = EnumSet.allOf(Vertrouwelijkheid.class);
                    if (casussen.zichtbaar(zaak, toegang.geheim(gebruiker)).isEmpty()) {
                        leesbaar.remove(Vertrouwelijkheid.BEDRIJFSGEHEIM);
                    }
                    return new Documentrecht(
                            leesbaar,
                            indiener && gebruiker.heeft(Rol.INDIENER) && magErbij(casus.status(), hoofd),
                            sluiting.reden(casus.status(), call).orElse(""),
                            gevraagd(casus, Formulieren.van(call)),
                            ingediend(casus, Formulieren.van(call)),
                            !indiener,
                            call.documentgrens(),
                            call.leesbaarZonderScanner());
                })
                .orElseGet(Documentrecht::geen);
    }

    /** Only the main submitter answers an aanvulling. */
    private static boolean magErbij(CasusStatus status, boolean hoofd) {
        return status == CasusStatus.CONCEPT
                || status == CasusStatus.VERLOPEN
                || (status == CasusStatus.AANVULLING_GEVRAAGD && hoofd);
    }

    private @Nullable Set<String> gevraagd(Casus casus, FormulierDefinitie definitie) {
        return casus.status() != CasusStatus.AANVULLING_GEVRAAGD
                ? null
                : aanvullingen
                        .open(casus.id())
                        .map(open -> AanvullingInvoer.bijlagen(
                                definitie, open.vragen().keySet()))
                        .orElse(Set.of());
    }

    private Set<UUID> ingediend(Casus casus, FormulierDefinitie definitie) {
        return casus.ingediendOp().isEmpty()
                ? Set.of()
                : indieningen.alle(casus.id()).stream()
                        .flatMap(versie ->
                                CasusDocumenten.genoemd(definitie, CanoniekeJson.lees(versie.inhoud())).stream())
                        .collect(Collectors.toSet());
    }

    @Override
    public List<Bestandstype> typen(UUID zaak, String soort, Gebruiker gebruiker) {
        return casussen.zichtbaar(zaak, toegang.zicht(gebruiker))
                .flatMap(casus -> calls.zoek(casus.openCallId()))
                .flatMap(call -> Documentsoort.vraag(Formulieren.van(call), soort))
                .map(Veld::typen)
                .orElseGet(() -> List.of(Bestandstype.values()));
    }
}
