package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Cursor;
import nl.waardevollekernen.gedeeld.Paginering;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.opencall.Rijidentiteit;
import org.jspecify.annotations.Nullable;

/** Reads cases for a person: only what the policy allows, and each reading of a case is noted in its log. */
@ApplicationScoped
public class CasusLezen {
    /** The name of the sort order of the list: newest first. */
    public static final String VOLGORDE = "nieuwste";

    private final CasusRepository casussen;
    private final IndieningRepository indieningen;
    private final AanvullingRepository aanvullingen;
    private final KnockoutRepository knockouts;
    private final OordeelRepository oordelen;
    private final CasusToegang toegang;
    private final OpenCalls calls;
    private final Casusregels regels;
    private final Logboek logboek;

    CasusLezen(
            CasusRepository casussen,
            IndieningRepository indieningen,
            AanvullingRepository aanvullingen,
            KnockoutRepository knockouts,
            OordeelRepository oordelen,
            CasusToegang toegang,
            OpenCalls calls,
            Casusregels regels,
            Logboek logboek) {
        this.casussen = casussen;
        this.indieningen = indieningen;
        this.aanvullingen = aanvullingen;
        this.knockouts = knockouts;
        this.oordelen = oordelen;
        this.toegang = toegang;
        this.calls = calls;
        this.regels = regels;
        this.logboek = logboek;
    }

    /** The whole case; refused (404) when it does not exist for this user. The reading is logged. */
    @Transactional
    public CasusDetail lees(UUID casusId, Gebruiker gebruiker) {
        var casus = zichtbaar(casusId, gebruiker);
        logboek.noteerLezing(casusId, gebruiker, "");
        return detail(casus, gebruiker);
    }

    /** The case for the next save of who has it open; the save is noted, not another reading. */
    @Transactional
    CasusDetail voorBewaren(UUID casusId, Gebruiker gebruiker) {
        return detail(zichtbaar(casusId, gebruiker), gebruiker);
    }

    /** The case for a page or an answer that shows none of its content: its heading, who takes part, when it came in. Nothing is logged. */
    @Transactional
    CasusDetail kop(UUID casusId, Gebruiker gebruiker) {
        return detail(zichtbaar(casusId, gebruiker), gebruiker);
    }

    /** One page of the cases this user may see, newest first. */
    @Transactional
    public Paginering.Pagina<CasusRegel> lijst(
            Set<CasusStatus> status, @Nullable UUID openCall, Paginering paginering, Gebruiker gebruiker) {
        return lijst(toegang.zicht(gebruiker), status, openCall, paginering, gebruiker);
    }

    /** The same of the cases that this query part lets through. */
    @Transactional
    Paginering.Pagina<CasusRegel> lijst(
            CasusZicht zicht,
            Set<CasusStatus> status,
            @Nullable UUID openCall,
            Paginering paginering,
            Gebruiker gebruiker) {
        var cursor = paginering.cursor();
        var na = cursor == null ? null : id(cursor.waarden().getFirst());
        var zoek = toegang.metStatus(zicht, status, gebruiker);
        var rijen = casussen.lijst(zoek, openCall, na, paginering.opvragen()).stream()
                .map(casus -> regels.van(casus, gebruiker))
                .toList();
        return paginering.pagina(rijen, rij -> Cursor.op(VOLGORDE, rij.id()));
    }

    /**
     * The case, for a room that shows something of its own about it; refused (404) when it does not exist for this user.
     * Not a reading of the content, so nothing is logged.
     */
    @Transactional
    public CasusKern kern(UUID casusId, Gebruiker gebruiker) {
        var casus = zichtbaar(casusId, gebruiker);
        var kern = CasusKern.van(casus);
        return kern.metStatus(toegang.zichtbareStatus(casus, gebruiker));
    }

    /** The same for a room that judges the case; refused (403) also for who works for a submitter. */
    @Transactional
    public CasusKern kernVoorOordeel(UUID casusId, Gebruiker gebruiker) {
        Eigenzaak.eisNiet(zichtbaar(casusId, gebruiker), gebruiker);
        return kern(casusId, gebruiker);
    }

    /** Whether this user works for a submitter of this case, and so reads nothing of how it is judged. */
    @Transactional
    public boolean isEigen(UUID casusId, Gebruiker gebruiker) {
        return Eigenzaak.is(zichtbaar(casusId, gebruiker), gebruiker);
    }

    /** Whether this case exists for this user in a role that judges or guides it: for who works for a submitter it does not. */
    @Transactional
    public boolean magZien(UUID casusId, Gebruiker gebruiker) {
        return casussen.zichtbaar(casusId, toegang.zicht(gebruiker))
                .filter(casus -> !Eigenzaak.is(casus, gebruiker))
                .isPresent();
    }

    private Casus zichtbaar(UUID casusId, Gebruiker gebruiker) {
        return casussen.zichtbaar(casusId, toegang.zicht(gebruiker)).orElseThrow(Weigering::nietGevonden);
    }

    CasusDetail detail(Casus casus, Gebruiker gebruiker) {
        var inzage = new OordeelInzage(gebruiker, toegang.isIndiener(casus, gebruiker));
        var oordeel = oordelen.findByIdOptional(casus.id());
        var status = toegang.zichtbareStatus(casus, gebruiker);
        var versies = indieningen.alle(casus.id());
        var gevraagd = aanvullingen.alle(casus.id());
        var call = calls.zoek(casus.openCallId()).orElseThrow(Weigering::nietGevonden);
        return new CasusDetail(
                casus.id(),
                versies.isEmpty() ? casus.versie() : versie(casus, status, versies, gevraagd),
                casus.kenmerk(),
                casus.titel(),
                casus.kern(),
                call,
                regels.organisatie(casus.organisatie()),
                casus.medeIndieners().stream().sorted().map(regels::organisatie).toList(),
                status,
                inhoud(casus, call),
                casus.demoWaarden(),
                casus.handtekening().filter(h -> casus.isOndertekend()).orElse(null),
                versies,
                gevraagd,
                inzage.knockouts(knockouts.van(casus.id()), oordeel),
                inzage.oordeel(oordeel),
                casus.gewijzigdOp(),
                casus.gewijzigdDoor(),
                casus.redenEinde().orElse(null));
    }

    /** The content; in a draft every row has its id, so that whoever saves it again can tell the rows apart. */
    private static ObjectNode inhoud(Casus casus, OpenCall call) {
        var inhoud = CanoniekeJson.lees(casus.inhoud());
        return casus.status() == CasusStatus.CONCEPT ? Rijidentiteit.bewaard(Formulieren.van(call), inhoud) : inhoud;
    }

    /**
     * The version of a submitted case: nobody edits it any more, so it follows from what this reader sees. The version that is
     * stored moves when a decision is signed or a round is opened again, and would tell so.
     */
    private static long versie(
            Casus casus, CasusStatus status, List<Indiening> indieningen, List<Aanvulling> aanvullingen) {
        var gezien = new StringBuilder(status.name())
                .append('\n')
                .append(casus.redenEinde().orElse(""))
                .append('\n')
                .append(indieningen.size());
        aanvullingen.forEach(aanvulling -> gezien.append('\n')
                .append(aanvulling.id())
                .append(aanvulling.status())
                .append(aanvulling.uiterlijk()));
        return Long.parseLong(CanoniekeJson.sha256(gezien.toString()).substring(0, 15), 16);
    }

    private static UUID id(String tekst) {
        try {
            return UUID.fromString(tekst);
        } catch (IllegalArgumentException e) {
            throw Weigering.invoer("cursor", "Deze cursor is niet geldig. Begin opnieuw bij de eerste bladzijde.");
        }
    }
}
