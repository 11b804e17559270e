package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.casus.CasusGegevens;
import nl.waardevollekernen.casus.CasusLezen;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.opencall.Fonds;
import nl.waardevollekernen.opencall.Fondsen;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.OpenCalls;

/** Reads decisions; until the announcement for the fund alone, and there for who has no interest in a case about the same money. */
@ApplicationScoped
public class BesluitLezen {
    private final RondeRepository rondes;
    private final RondeplaatsRepository plaatsen;
    private final SelectiebesluitRepository besluiten;
    private final CasusLezen casussen;
    private final CasusGegevens gegevens;
    private final OpenCalls calls;
    private final Rondebelang belang;
    private final Logboek logboek;

    BesluitLezen(
            RondeRepository rondes,
            RondeplaatsRepository plaatsen,
            SelectiebesluitRepository besluiten,
            CasusLezen casussen,
            CasusGegevens gegevens,
            OpenCalls calls,
            Rondebelang belang,
            Logboek logboek) {
        this.rondes = rondes;
        this.plaatsen = plaatsen;
        this.besluiten = besluiten;
        this.casussen = casussen;
        this.gegevens = gegevens;
        this.calls = calls;
        this.belang = belang;
        this.logboek = logboek;
    }

    /**
     * The decision about a case; refused (404) until this reader may know of it, and (403) with the reason to a member of the fund with an
     * interest, whether or not there is one. The reading is logged.
     */
    @Transactional
    public BesluitWeergave besluit(UUID casusId, Gebruiker lezer) {
        boolean eigen = casussen.isEigen(casusId, lezer);
        if (!eigen && lezer.heeft(Rol.FONDSBEHEERDER)) {
            plaatsen.rondeVan(casusId)
                    .flatMap(rondes::findByIdOptional)
                    .filter(een -> een.status() != RondeStatus.AANGEKONDIGD)
                    .ifPresent(een -> belang.eis(een, lezer.id()));
        }
        var besluit = besluiten.vanCasus(casusId).orElseThrow(Weigering::nietGevonden);
        var ronde = rondes.findById(besluit.rondeId());
        if (ronde.status() != RondeStatus.AANGEKONDIGD && (eigen || !lezer.heeft(Rol.FONDSBEHEERDER))) {
            throw Weigering.nietGevonden();
        }
        var plaats = plaatsen.vanCasus(casusId).orElseThrow(Weigering::nietGevonden);
        var call = calls.zoek(ronde.openCallId()).orElseThrow(Weigering::nietGevonden);
        boolean bekend = ronde.status() == RondeStatus.AANGEKONDIGD;
        logboek.noteerLezing(casusId, lezer, bekend ? "besluit" : "");
        var gelijk = bekend
                ? Gelijkstand.van(plaats, plaatsen.inRonde(ronde.id()), besluiten.vanRonde(ronde.id()))
                : Optional.<Gelijkstand>empty();
        return weergave(plaats, ronde, call, besluit, gelijk, !eigen && lezer.heeftEenVan(SelectieLezen.BINNEN));
    }

    /**
     * The decision for one reader; nothing is logged.
     *
     * @param gelijk how it stands to others with the same total; empty until the announcement
     * @param binnen whether the reader may know who decided and signed
     */
    BesluitWeergave weergave(
            Rondeplaats plaats,
            Ronde ronde,
            OpenCall call,
            Selectiebesluit besluit,
            Optional<Gelijkstand> gelijk,
            boolean binnen) {
        boolean demonstratie = call.proefronde() || gegevens.heeftDemowaarden(plaats.casusId());
        return new BesluitWeergave(
                plaats.casusId(),
                plaats.kenmerk(),
                besluit.uitkomst().code(),
                besluit.uitkomst().label(),
                besluit.fonds().orElse(null),
                besluit.fonds().flatMap(Fondsen::van).map(Fonds::naam).orElse(null),
                besluit.bedrag().orElse(null),
                besluit.reservevolgorde().orElse(null),
                besluit.reservevolgorde()
                        .flatMap(volgorde -> call.reservelijstTot())
                        .orElse(null),
                besluit.voorwaarden(),
                besluit.motivering(),
                besluit.redenAfwijking().orElse(null),
                besluit.redenBedrag().orElse(null),
                besluit.redenGelijken().orElse(null),
                gelijk.map(Gelijkstand::uitleg).orElse(null),
                besluit.redensoort().map(Redensoort::code).orElse(null),
                besluit.redensoort().map(Redensoort::label).orElse(null),
                binnen ? besluit.door() : null,
                binnen ? besluit.genomenOp() : null,
                ronde.getekendDoor().filter(d -> binnen).orElse(null),
                ronde.aangekondigdOp().orElse(null),
                demonstratie ? Demonstratie.MARKERING : null,
                besluit.versie());
    }
}
