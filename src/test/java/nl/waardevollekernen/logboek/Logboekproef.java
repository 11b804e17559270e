package nl.waardevollekernen.logboek;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;

/**
 * A log on a real PostgreSQL, with somebody who has all rights on it. The classes that test it share the database, which stops
 * with the test run.
 */
final class Logboekproef {
    static final Gebruiker INDIENER = new Gebruiker("sub-1", "Indiener Een", Set.of(Rol.INDIENER), "GM0867", false);
    static final Gebruiker TOETSER = new Gebruiker("sub-2", "Toetser Twee", Set.of(Rol.MARKTMEESTER), null, false);
    static final EchteDatabank DATABANK = EchteDatabank.start();
    /** So few that every finding of the check lies near the edge of a page. */
    private static final int RIJEN_PER_VRAAG = 3;

    final UUID een = Ids.nieuw();
    final UUID twee = Ids.nieuw();
    final Logboek logboek;
    final Logbewijzen bewijzen = new Logbewijzen(DATABANK.bron());
    final Tijdlijn tijdlijn = new Tijdlijn(DATABANK.bron());
    private final LogVerzegelaar verzegelaar;
    private final Logcontrole controle;

    Logboekproef() {
        var klok = Clock.systemUTC();
        logboek = new Logboek(DATABANK.bron(), klok, () -> {}, () -> true);
        verzegelaar = new LogVerzegelaar(DATABANK.bron(), klok);
        controle = new Logcontrole(DATABANK.bron(), klok, Stream.empty(), RIJEN_PER_VRAAG);
    }

    /** Leaves nothing but two chains with five sealed entries each, in turns. */
    void vul() {
        DATABANK.knoei(
                "TRUNCATE logboek_keten, logboek_regel, logboek_inhoud, logboek_wachtrij, logboek_blad, logboek_knoop",
                "DELETE FROM logboek_kop WHERE grootte > 0");
        for (int i = 0; i < 5; i++) {
            noteer(een, LogSoort.CASUS_GEWIJZIGD);
            noteer(twee, LogSoort.GELEZEN);
        }
        verzegel();
    }

    void noteer(UUID keten, LogSoort soort) {
        DATABANK.transactie(() -> logboek.noteer(Notitie.van(keten, soort, INDIENER, "Ons dorp")));
    }

    void verzegel() {
        DATABANK.transactie(verzegelaar::verzegel);
    }

    Controleverslag controleer(Boomkop... bewaard) {
        var verslag = new ArrayList<Controleverslag>();
        DATABANK.transactie(() -> verslag.add(controle.controleer(List.of(bewaard))));
        return verslag.getFirst();
    }

    Boomkop laatste() {
        var kop = new ArrayList<Boomkop>();
        DATABANK.transactie(() -> kop.add(bewijzen.laatste()));
        return kop.getFirst();
    }
}
