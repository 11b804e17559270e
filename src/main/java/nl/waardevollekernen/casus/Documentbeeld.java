package nl.waardevollekernen.casus;

import java.util.Locale;
import java.util.UUID;
import nl.waardevollekernen.document.Documentgegevens;
import nl.waardevollekernen.document.Scanstatus;
import nl.waardevollekernen.document.Uploadstatus;
import nl.waardevollekernen.gedeeld.Bestandsgrootte;

/**
 * A document as a page shows it.
 *
 * @param id the document
 * @param naam name of the file
 * @param soort type of the file in words
 * @param grootte "1,2 MB"
 * @param wie who may read it
 * @param scan what is known about viruses, in words
 * @param badge how that is drawn
 * @param adres where it is fetched
 * @param sha256 hash of the content, empty until it was read
 */
record Documentbeeld(
        UUID id,
        String naam,
        String soort,
        String grootte,
        String wie,
        String scan,
        String badge,
        String adres,
        String sha256) {
    static Documentbeeld van(Documentgegevens document) {
        var type = document.type();
        var grootte = document.grootte();
        boolean compleet = document.status() == Uploadstatus.COMPLEET;
        var bevinding = document.bevinding();
        return new Documentbeeld(
                document.id(),
                document.bestandsnaam(),
                type == null ? "" : type.label(),
                grootte == null ? "" : Bestandsgrootte.tekst(grootte),
                hoofdletter(document.vertrouwelijkheid().label()),
                hoofdletter(
                                compleet
                                        ? document.scan().label()
                                        : document.status().label())
                        + (bevinding == null ? "" : ". " + bevinding),
                compleet ? badge(document.scan()) : "leeg",
                "/casussen/" + document.zaak() + "/documenten/" + document.id(),
                document.sha256() == null ? "" : document.sha256());
    }

    /** The same with a remark beside who may read it. */
    Documentbeeld metNoot(String noot) {
        return new Documentbeeld(id, naam, soort, grootte, wie + ", " + noot, scan, badge, adres, sha256);
    }

    /** The first characters of the hash in groups of four, or empty. */
    public String kort() {
        return sha256.isEmpty() ? "" : sha256.substring(0, 16).replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static String badge(Scanstatus scan) {
        return switch (scan) {
            case SCHOON -> "goed";
            case BESMET -> "fout";
            case WACHT_OP_SCAN, NIET_TE_SCANNEN, GEEN_SCANNER -> "let-op";
        };
    }

    static String hoofdletter(String tekst) {
        return tekst.isEmpty() ? tekst : tekst.substring(0, 1).toUpperCase(Locale.ROOT) + tekst.substring(1);
    }
}
