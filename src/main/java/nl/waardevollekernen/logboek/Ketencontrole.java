package nl.waardevollekernen.logboek;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Recomputes every entry and every chain from its beginning. */
final class Ketencontrole {
    private static final int PER_KEER = 1_000;
    private static final String REGELS = """
            SELECT r.id, r.keten, r.volgnummer, r.soort, r.moment, r.vorige, r.inhoud_hash, r.hash, i.zout, i.inhoud,
                   g.tot, k.lengte, k.laatste
            FROM logboek_regel r
            LEFT JOIN logboek_inhoud i ON i.regel = r.id
            LEFT JOIN logboek_keten k ON k.keten = r.keten
            LEFT JOIN (SELECT keten, max(volgnummer) AS tot FROM logboek_regel WHERE soort = 'GEGEVENS_GEWIST'
                       GROUP BY keten) g ON g.keten = r.keten
            ORDER BY r.keten, r.volgnummer""";
    private static final String LEGE_KETENS = """
            SELECT k.keten, k.lengte FROM logboek_keten k
            WHERE NOT EXISTS (SELECT 1 FROM logboek_regel r WHERE r.keten = k.keten) ORDER BY k.keten""";

    private final Bevindingen bevindingen;
    private long regels;
    private long ketens;
    private long gewist;

    private @Nullable UUID keten;
    private long nummer;
    private byte[] vorige = new byte[Sha256.LENGTE];
    private long lengteVolgensKeten;
    private byte @Nullable [] laatsteVolgensKeten;

    Ketencontrole(Bevindingen bevindingen) {
        this.bevindingen = bevindingen;
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

    void controleer(Connection verbinding) throws SQLException {
        try (var vraag = verbinding.prepareStatement(REGELS)) {
            vraag.setFetchSize(PER_KEER);
            try (var rij = vraag.executeQuery()) {
                while (rij.next()) {
                    regel(rij);
                }
            }
        }
        sluitKeten();
        try (var vraag = verbinding.prepareStatement(LEGE_KETENS);
                var rij = vraag.executeQuery()) {
            while (rij.next()) {
                bevindingen.meld("Keten " + rij.getString(1) + ": alle " + rij.getLong(2) + " regels ontbreken.");
            }
        }
    }

    private void regel(ResultSet rij) throws SQLException {
        var vanKeten = rij.getObject("keten", UUID.class);
        if (!vanKeten.equals(keten)) {
            sluitKeten();
            keten = vanKeten;
            nummer = 0;
            vorige = new byte[Sha256.LENGTE];
            lengteVolgensKeten = rij.getLong("lengte");
            laatsteVolgensKeten = rij.getBytes("laatste");
            ketens++;
        }
        regels++;
        long volgnummer = rij.getLong("volgnummer");
        var plek = "Keten " + keten + ", regel " + volgnummer;
        if (volgnummer != nummer + 1) {
            bevindingen.meld(plek + ": de regel(s) vanaf " + (nummer + 1) + " tot hier ontbreken.");
        } else if (!Arrays.equals(vorige, rij.getBytes("vorige"))) {
            bevindingen.meld(plek + ": sluit niet aan op de regel ervoor; een van beide is gewijzigd, toegevoegd"
                    + " of van plaats verwisseld.");
        }
        var hash = Canoniek.regelHash(
                rij.getObject("id", UUID.class),
                vanKeten,
                volgnummer,
                rij.getString("soort"),
                rij.getObject("moment", OffsetDateTime.class).toInstant(),
                rij.getBytes("vorige"),
                rij.getBytes("inhoud_hash"));
        if (!Arrays.equals(hash, rij.getBytes("hash"))) {
            bevindingen.meld(plek + ": is gewijzigd; de vaste gegevens horen niet bij de vastgelegde controlewaarde.");
        }
        inhoud(rij, plek, volgnummer);
        nummer = volgnummer;
        vorige = rij.getBytes("hash");
    }

    private void inhoud(ResultSet rij, String plek, long volgnummer) throws SQLException {
        var inhoud = rij.getString("inhoud");
        if (inhoud != null) {
            if (!Arrays.equals(Canoniek.inhoudHash(rij.getBytes("zout"), inhoud), rij.getBytes("inhoud_hash"))) {
                bevindingen.meld(plek + ": de inhoud (wie, waarop, gegevens) is gewijzigd.");
            }
        } else if (volgnummer < rij.getLong("tot")) {
            gewist++;
        } else {
            bevindingen.meld(plek + ": de inhoud ontbreekt, en nergens staat dat die is gewist.");
        }
    }

    private void sluitKeten() {
        if (keten == null) {
            return;
        }
        if (laatsteVolgensKeten == null) {
            bevindingen.meld("Keten " + keten + ": het einde van de keten is niet vastgelegd.");
        } else if (lengteVolgensKeten != nummer) {
            bevindingen.meld("Keten " + keten + ": er zijn " + nummer + " regels, maar er zijn er " + lengteVolgensKeten
                    + " geschreven; aan het einde ontbreken regels of zijn regels toegevoegd.");
        } else if (!Arrays.equals(laatsteVolgensKeten, vorige)) {
            bevindingen.meld("Keten " + keten + ": de laatste regel is niet de regel die het laatst is geschreven.");
        }
    }
}
