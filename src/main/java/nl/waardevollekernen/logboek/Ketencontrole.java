package nl.waardevollekernen.logboek;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Recomputes every entry and every chain from its beginning, and finds entries that are neither sealed nor waiting. */
final class Ketencontrole {
    /** A chain as stored. */
    private record Keten(UUID id, long lengte, boolean leeg) {}

    static final String KETENS_SQL = """
            WITH blad AS MATERIALIZED (SELECT * FROM logboek_keten WHERE keten > ? ORDER BY keten LIMIT ?)
            SELECT k.keten, k.lengte, r.keten IS NULL AS leeg FROM blad k
            LEFT JOIN LATERAL (SELECT keten FROM logboek_regel WHERE keten = k.keten LIMIT 1) r ON true
            ORDER BY k.keten""";

    private static final Bladlezer.Vraag<Keten> KETENS = new Bladlezer.Vraag<>(
            KETENS_SQL,
            List.of(Ketenregel.VOOR_ALLE),
            keten -> List.of(keten.id()),
            rij -> new Keten(rij.getObject("keten", UUID.class), rij.getLong("lengte"), rij.getBoolean("leeg")));

    private final Bevindingen bevindingen;
    private final Tabelcontrole tabellen;
    private final int perKeer;
    private long regels;
    private long ketens;
    private long gewist;
    private long wachtend;

    private @Nullable UUID keten;
    private long nummer;
    private byte[] vorige = new byte[Sha256.LENGTE];
    private long lengteVolgensKeten;
    private byte @Nullable [] laatsteVolgensKeten;
    /** The entries of this chain so far whose content is gone: a later entry of the chain must say that it was erased. */
    private final List<Long> zonderInhoud = new ArrayList<>();

    Ketencontrole(Bevindingen bevindingen, Tabelcontrole tabellen, int perKeer) {
        this.bevindingen = bevindingen;
        this.tabellen = tabellen;
        this.perKeer = perKeer;
    }

    long regels() {
        return regels;
    }

    long ketens() {
        return ketens;
    }

    long gewist() {
        return gewist;
    }

    /** Entries that are not sealed yet and wait for it. */
    long wachtend() {
        return wachtend;
    }

    void controleer(Connection verbinding) throws SQLException {
        var rijen = new Bladlezer<>(verbinding, Ketenregel.ALLE, perKeer);
        for (var regel = rijen.neem(); regel != null; regel = rijen.neem()) {
            regel(regel);
            tabellen.regel(regel);
        }
        sluitKeten();
        tabellen.sluit();
        var alle = new Bladlezer<>(verbinding, KETENS, perKeer);
        for (var een = alle.neem(); een != null; een = alle.neem()) {
            if (een.leeg()) {
                bevindingen.meld(
                        Bevindingsoort.REGEL_ONTBREEKT,
                        "Keten " + een.id() + ": alle " + een.lengte() + " regels ontbreken.");
            }
        }
    }

    private void regel(Ketenregel regel) {
        if (!regel.keten().equals(keten)) {
            sluitKeten();
            keten = regel.keten();
            nummer = 0;
            vorige = new byte[Sha256.LENGTE];
            lengteVolgensKeten = regel.lengte();
            laatsteVolgensKeten = regel.laatste();
            ketens++;
        }
        regels++;
        var plek = "Keten " + keten + ", regel " + regel.volgnummer();
        if (regel.volgnummer() != nummer + 1) {
            bevindingen.meld(
                    Bevindingsoort.REGEL_ONTBREEKT,
                    plek + ": de regel(s) vanaf " + (nummer + 1) + " tot hier ontbreken.");
        } else if (!Arrays.equals(vorige, regel.vorige())) {
            bevindingen.meld(
                    Bevindingsoort.VOLGORDE_GEWIJZIGD,
                    plek + ": sluit niet aan op de regel ervoor; een van beide is gewijzigd, toegevoegd"
                            + " of van plaats verwisseld.");
        }
        var hash = Canoniek.regelHash(
                regel.id(),
                regel.keten(),
                regel.volgnummer(),
                regel.soort(),
                regel.moment(),
                regel.vorige(),
                regel.inhoudHash());
        if (!Arrays.equals(hash, regel.hash())) {
            bevindingen.meld(
                    Bevindingsoort.REGEL_GEWIJZIGD,
                    plek + ": is gewijzigd; de vaste gegevens horen niet bij de vastgelegde controlewaarde.");
        }
        inhoud(regel, plek);
        zegel(regel, plek);
        nummer = regel.volgnummer();
        vorige = regel.hash();
    }

    private void inhoud(Ketenregel regel, String plek) {
        if (regel.soort().equals(LogSoort.GEGEVENS_GEWIST.name())) {
            gewist += zonderInhoud.size();
            zonderInhoud.clear();
        }
        if (regel.inhoud() == null || regel.zout() == null) {
            zonderInhoud.add(regel.volgnummer());
        } else if (!Arrays.equals(Canoniek.inhoudHash(regel.zout(), regel.inhoud()), regel.inhoudHash())) {
            bevindingen.meld(
                    Bevindingsoort.REGEL_GEWIJZIGD, plek + ": de inhoud (wie, waarop, gegevens) is gewijzigd.");
        }
    }

    /** An entry that is neither sealed nor waiting was put there behind our back. */
    private void zegel(Ketenregel regel, String plek) {
        if (regel.verzegeld()) {
            return;
        }
        if (regel.wacht()) {
            wachtend++;
        } else {
            bevindingen.meld(
                    Bevindingsoort.REGEL_TOEGEVOEGD,
                    plek + ": staat niet in de boom en wacht ook niet op verzegeling; de regel is toegevoegd,"
                            + " of het blad is verwijderd.");
        }
    }

    private void sluitKeten() {
        if (keten == null) {
            return;
        }
        for (var regel : zonderInhoud) {
            bevindingen.meld(
                    Bevindingsoort.INHOUD_ONTBREEKT,
                    "Keten " + keten + ", regel " + regel
                            + ": de inhoud ontbreekt, en nergens staat dat die is gewist.");
        }
        zonderInhoud.clear();
        if (laatsteVolgensKeten == null) {
            bevindingen.meld(
                    Bevindingsoort.EINDE_ONBEKEND, "Keten " + keten + ": het einde van de keten is niet vastgelegd.");
        } else if (lengteVolgensKeten != nummer) {
            bevindingen.meld(
                    Bevindingsoort.EINDE_GEWIJZIGD,
                    "Keten " + keten + ": er zijn " + nummer + " regels, maar er zijn er " + lengteVolgensKeten
                            + " geschreven; aan het einde ontbreken regels of zijn regels toegevoegd.");
        } else if (!Arrays.equals(laatsteVolgensKeten, vorige)) {
            bevindingen.meld(
                    Bevindingsoort.EINDE_GEWIJZIGD,
                    "Keten " + keten + ": de laatste regel is niet de regel die het laatst is geschreven.");
        }
    }
}
