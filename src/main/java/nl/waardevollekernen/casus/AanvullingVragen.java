package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Leesrichting;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.CallStatus;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.opencall.Termijnsoort;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Taken;
import nl.waardevollekernen.termijn.Looptermijnen;

/**
 * Asks the submitter to complete a case: which fields, what is missing, until when. Only those fields open again and the
 * terms of the case stand still meanwhile. Once in each stage, and never before the call has closed.
 */
@ApplicationScoped
public class AanvullingVragen {
    /** Longest question or explanation, in characters. */
    public static final int LANGSTE_TEKST = 4000;

    /** Most fields that one invitation may open. */
    public static final int MEESTE_VELDEN = 100;

    private final CasusRepository casussen;
    private final AanvullingRepository aanvullingen;
    private final CasusToegang toegang;
    private final CasusFormulier formulieren;
    private final Besmetting besmetting;
    private final Casuspost post;
    private final OpenCalls calls;
    private final Taken taken;
    private final Looptermijnen termijnen;
    private final Logboek logboek;
    private final Clock klok;

    AanvullingVragen(
            CasusRepository casussen,
            AanvullingRepository aanvullingen,
            CasusToegang toegang,
            CasusFormulier formulieren,
            Besmetting besmetting,
            Casuspost post,
            OpenCalls calls,
            Taken taken,
            Looptermijnen termijnen,
            Logboek logboek,
            Clock klok) {
        this.casussen = casussen;
        this.aanvullingen = aanvullingen;
        this.toegang = toegang;
        this.formulieren = formulieren;
        this.besmetting = besmetting;
        this.post = post;
        this.calls = calls;
        this.taken = taken;
        this.termijnen = termijnen;
        this.logboek = logboek;
        this.klok = klok;
    }

    /**
     * Asks, and completes the task from which it was asked.
     *
     * @param taakId the task of the ontvankelijkheid or the toetsing that this user does
     * @param vragen JSON pointer of each field to open (a topic, a field or a row) → what is missing; a file in which a
     *     virus was found is asked again by itself
     * @param toelichting an explanation for the whole, may be empty
     */
    @Transactional
    public Aanvulling vraag(
            UUID casusId, UUID taakId, Map<String, String> vragen, String toelichting, Gebruiker gebruiker) {
        var taak = taken.lees(taakId, gebruiker);
        if (!taak.zaak().equals(casusId)) {
            throw Weigering.nietGevonden();
        }
        var casus = casussen.zichtbaarVoorWijziging(taak.zaak(), toegang.zicht(gebruiker))
                .orElseThrow(Weigering::nietGevonden);
        Eigenzaak.eisNiet(casus, gebruiker);
        casus.eisNietAfgerond();
        taken.eisOpen(taakId);
        var fase = fase(taak.soort());
        var call = calls.zoek(casus.openCallId()).orElseThrow(Weigering::nietGevonden);
        var nu = klok.instant();
        eisMag(casus, fase, call, nu);
        var alle = besmetting.metBesmet(casus, vragen);
        eisVragen(casus, alle, toelichting);
        var callNu = call.nu(nu);
        var uiterlijk = call.termijn(Termijnsoort.AANVULLING, callNu);
        var aanvulling = new Aanvulling(casus.id(), fase, alle, Tekst.schoon(toelichting), gebruiker.naam(), nu, uiterlijk);
        aanvullingen.persist(aanvulling);
        casus.vraagAanvulling();
        logboek.noteer(Notitie.van(casus.id(), LogSoort.AANVULLING_GEVRAAGD, gebruiker)
                .met("uiterlijk", Nederland.datum(uiterlijk))
                .met("velden", String.join(" ", alle.keySet())));
        termijnen.zetStil(casus.id());
        post.aanvullingGevraagd(casus, aanvulling);
        taken.rondAf(taakId, gebruiker, Map.of());
        return aanvulling;
    }

    private void eisMag(Casus casus, Fase fase, OpenCall call, Instant nu) {
        if (call.status(nu) != CallStatus.GESLOTEN) {
            throw Weigering.conflict("Een aanvulling vragen kan pas nadat de open call is gesloten.");
        }
        if (aanvullingen.van(casus.id(), fase).isPresent()) {
            throw Weigering.conflict("In de " + fase.code() + " is al een aanvulling gevraagd. Dat kan één keer.");
        }
    }

    private void eisVragen(Casus casus, Map<String, String> vragen, String toelichting) {
        var fouten = new ArrayList<Veldfout>();
        var definitie = formulieren.van(casus);
        if (vragen.isEmpty() || vragen.size() > MEESTE_VELDEN) {
            fouten.add(new Veldfout(
                    "/vragen", "Kies 1 tot en met " + MEESTE_VELDEN + " velden die de indiener moet aanvullen."));
        }
        vragen.forEach((pointer, vraag) -> {
            var bekend = pointer.startsWith("/")
                    && (definitie.onderwerp(pointer.substring(1)).isPresent()
                            || definitie.veld(pointer).isPresent());
            if (!bekend) {
                fouten.add(new Veldfout("/vragen", "Het formulier heeft geen veld " + pointer + "."));
            }
            if (Tekst.isLeeg(vraag) || vraag.length() > LANGSTE_TEKST) {
                fouten.add(new Veldfout(
                        "/vragen",
                        "Schrijf bij " + pointer + " in hoogstens " + Nederland.getal(LANGSTE_TEKST)
                                + " tekens wat er mist."));
            }
            Leesrichting.meld("/vragen", vraag, fouten);
        });
        Leesrichting.meld("/toelichting", toelichting, fouten);
        if (toelichting.length() > LANGSTE_TEKST) {
            fouten.add(
                    new Veldfout("/toelichting", "Gebruik hoogstens " + Nederland.getal(LANGSTE_TEKST) + " tekens."));
        }
        if (!fouten.isEmpty()) {
            throw Weigering.invoer(fouten);
        }
    }

    private static Fase fase(TaakSoort soort) {
        return switch (soort) {
            case ONTVANKELIJKHEID -> Fase.ONTVANKELIJKHEID;
            case TOETSING -> Fase.TOETSING;
            default -> throw Weigering.conflict("Vanuit deze taak kan geen aanvulling worden gevraagd.");
        };
    }
}
