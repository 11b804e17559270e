package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Cursor;
import nl.waardevollekernen.gedeeld.Paginering;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Organisatie;
import nl.waardevollekernen.identiteit.Organisaties;
import nl.waardevollekernen.identiteit.Rol;

/**
 * Reads the register of interests: for the secretaris, the coordinators and the auditor, and for nobody else. What is about a case
 * in which the reader has an interest is left out; what tells of a decision comes after its announcement.
 */
@ApplicationScoped
class Belangregister {
    /** The name of the sort order of the list: newest first. */
    static final String VOLGORDE = "nieuwste";

    static final Rol[] LEZERS = {Rol.SECRETARIS, Rol.MARKTMEESTER_COORDINATOR, Rol.PROGRAMMACOORDINATOR, Rol.AUDITOR};

    /** No case has this id: it keeps the list in a query from ever being empty. */
    private static final UUID GEEN = new UUID(0, 0);

    private final BelangverklaringRepository verklaringen;
    private final CasusUitsluiting uitsluiting;
    private final Belangembargo embargo;
    private final Organisaties organisaties;

    Belangregister(
            BelangverklaringRepository verklaringen,
            CasusUitsluiting uitsluiting,
            Belangembargo embargo,
            Organisaties organisaties) {
        this.verklaringen = verklaringen;
        this.uitsluiting = uitsluiting;
        this.embargo = embargo;
        this.organisaties = organisaties;
    }

    /** One page, newest first; refused (403) for others. */
    @Transactional
    Paginering.Pagina<BelangWeergave> lijst(Paginering paginering, Gebruiker lezer) {
        if (!lezer.heeftEenVan(LEZERS)) {
            throw Weigering.nietToegestaan(
                    "Het register van belangen is voor de secretaris, de coördinatoren en de auditor.");
        }
        var cursor = paginering.cursor();
        var zonder = new HashSet<>(uitsluiting.van(lezer.id()));
        zonder.add(GEEN);
        var rijen = verklaringen.lijst(zonder, cursor == null ? null : cursor.id(0), paginering.opvragen()).stream()
                .map(een -> weergave(een, zonder))
                .toList();
        return paginering.pagina(rijen, rij -> Cursor.op(VOLGORDE, rij.id()));
    }

    private BelangWeergave weergave(Belangverklaring een, Set<UUID> zonder) {
        var zichtbaar = een.gevolgen().stream()
                .filter(gevolg -> !zonder.contains(gevolg.casusId()) && embargo.isVoorbij(gevolg))
                .toList();
        return new BelangWeergave(
                een.id(),
                een.verklaardOp(),
                een.gebruiker(),
                een.casusId().orElse(null),
                een.kenmerk(),
                een.bereik().code(),
                een.bereik().label(),
                een.organisaties().stream()
                        .sorted()
                        .map(code ->
                                organisaties.van(code).map(Organisatie::naam).orElse(code))
                        .toList(),
                een.toelichting(),
                zichtbaar.stream().anyMatch(gevolg -> gevolg.soort().isLaat()),
                zichtbaar.stream()
                        .map(gevolg -> new BelangWeergave.Gevolg(
                                gevolg.casusId(),
                                gevolg.kenmerk(),
                                gevolg.soort().code(),
                                gevolg.soort().label(),
                                gevolg.tekst()))
                        .toList());
    }
}
