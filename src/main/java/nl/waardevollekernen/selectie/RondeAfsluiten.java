package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.waardevollekernen.casus.CasusKern;
import nl.waardevollekernen.casus.CasusVoortgang;
import nl.waardevollekernen.gedeeld.Leesrichting;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.CallStatus;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.OpenCalls;
import org.jspecify.annotations.Nullable;

/** The coordinator does not wait for every case: a round begins with what is ready, the rest waits for a next round. */
@ApplicationScoped
@Transactional
public class RondeAfsluiten {
    /** Longest reason, in characters. */
    public static final int LANGSTE_REDEN = 2000;

    private final RondeBeginnen beginnen;
    private final RondeRepository rondes;
    private final RondeplaatsRepository plaatsen;
    private final CasusVoortgang voortgang;
    private final OpenCalls calls;
    private final Logboek logboek;
    private final Clock klok;

    RondeAfsluiten(
            RondeBeginnen beginnen,
            RondeRepository rondes,
            RondeplaatsRepository plaatsen,
            CasusVoortgang voortgang,
            OpenCalls calls,
            Logboek logboek,
            Clock klok) {
        this.beginnen = beginnen;
        this.rondes = rondes;
        this.plaatsen = plaatsen;
        this.voortgang = voortgang;
        this.calls = calls;
        this.logboek = logboek;
        this.klok = klok;
    }

    /**
     * What cutting off now would mean.
     *
     * @param klaar the cases that the round begins with
     * @param wachtend the cases that are still assessed and would wait for a next round
     * @param beletsel why it can not be done now, in words, or empty text
     */
    record Gevolg(List<CasusKern> klaar, List<CasusKern> wachtend, String beletsel) {
        /** The same as long as the same cases would go and stay. */
        String merk() {
            var ids = Stream.concat(
                            klaar.stream().map(casus -> "k" + casus.id()),
                            wachtend.stream().map(casus -> "w" + casus.id()))
                    .sorted()
                    .collect(Collectors.joining());
            return UUID.nameUUIDFromBytes(ids.getBytes(StandardCharsets.UTF_8)).toString();
        }
    }

    /** Tells the coordinator of the programme or of the marktmeester what would follow. */
    Gevolg gevolg(String slug, Gebruiker coordinator) {
        eisCoordinator(coordinator);
        return gevolg(calls.metSlug(slug, coordinator));
    }

    /** The calls in which somebody could cut off now: closed, with cases that are ready and others that are not. */
    List<OpenCall> mogelijk(Gebruiker lezer) {
        return plaatsen.callsDieWachten().stream()
                .flatMap(id -> calls.zoek(id).stream())
                .filter(call -> isCoordinator(lezer) && beletsel(call).isEmpty())
                .toList();
    }

    /**
     * Cuts off.
     *
     * @param merk what the coordinator saw ({@link Gevolg#merk}), or null for a machine that did not look
     * @throws Weigering (400) without a reason, (409) while the call is open, when a round is busy, without any case that is
     *     ready, or when other cases are ready than the coordinator saw
     */
    void sluitAf(String slug, String reden, @Nullable String merk, Gebruiker coordinator) {
        eisCoordinator(coordinator);
        var call = calls.metSlug(slug, coordinator);
        var waarom = Tekst.schoon(reden);
        if (waarom.isEmpty() || waarom.length() > LANGSTE_REDEN) {
            throw Weigering.invoer(
                    "/reden",
                    "Schrijf in 1 tot en met " + Nederland.getal(LANGSTE_REDEN) + " tekens waarom u de ronde afsluit.");
        }
        Leesrichting.eis("/reden", waarom);
        beletsel(call).ifPresent(beletsel -> {
            throw Weigering.conflict(beletsel);
        });
        if (merk != null && !merk.equals(gevolg(call).merk())) {
            throw Weigering.conflict(
                    "Er zijn nu andere casussen klaar dan toen u deze pagina opende. Open haar opnieuw en lees wat er volgt.");
        }
        beginnen.begin(call.id()).afgeslotenDoor(coordinator, waarom);
        logboek.noteer(
                Notitie.van(call.id(), LogSoort.RONDE_AFGESLOTEN, coordinator).met("reden", waarom));
    }

    private Gevolg gevolg(OpenCall call) {
        var aangemeld = plaatsen.zonderRonde(call.id()).stream()
                .map(Rondeplaats::casusId)
                .collect(Collectors.toSet());
        var casussen = voortgang.vanCall(call.id());
        return new Gevolg(
                casussen.stream()
                        .filter(casus -> aangemeld.contains(casus.id()))
                        .toList(),
                casussen.stream()
                        .filter(casus -> casus.status().loopt() && !RondeBeginnen.isBijFonds(casus.status()))
                        .toList(),
                beletsel(call).orElse(""));
    }

    private Optional<String> beletsel(OpenCall call) {
        if (call.status(klok.instant()) != CallStatus.GESLOTEN) {
            return Optional.of("De ronde afsluiten kan pas nadat de open call is gesloten.");
        }
        if (rondes.levend(call.id()).isPresent()) {
            return Optional.of("Er is al een ronde bezig. Die moet eerst bekendgemaakt zijn.");
        }
        if (plaatsen.zonderRonde(call.id()).isEmpty()) {
            return Optional.of("Er is nog geen casus klaar voor een ronde.");
        }
        return beginnen.wachtOpLoting(call.id()) ? Optional.of(Loterij.WACHT) : Optional.empty();
    }

    private static boolean isCoordinator(Gebruiker gebruiker) {
        return gebruiker.heeftEenVan(Rol.PROGRAMMACOORDINATOR, Rol.MARKTMEESTER_COORDINATOR);
    }

    private static void eisCoordinator(Gebruiker gebruiker) {
        if (!isCoordinator(gebruiker)) {
            throw Weigering.nietToegestaan("Alleen de coördinator sluit een ronde af.");
        }
    }
}
