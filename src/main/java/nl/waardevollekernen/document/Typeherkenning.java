package nl.waardevollekernen.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import nl.waardevollekernen.gedeeld.Weigering;
import org.apache.tika.Tika;

/** Says from the content what kind of file it is, and refuses what is not taken or not what its name says. */
@ApplicationScoped
class Typeherkenning {
    private static final int BEGIN = 64 * 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Office files of before 2007, and newer ones with a password. */
    private static final byte[] OLE2 = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

    static final String VELD = "/bestandsnaam";

    private final Tika tika = new Tika();

    /**
     * The kind of file.
     *
     * @param typen the kinds that are taken here
     * @throws Weigering (400) for an empty file, a kind that is not taken, macros, or a name that says otherwise
     */
    Bestandstype herken(Bereik inhoud, String bestandsnaam, Collection<Bestandstype> typen) throws IOException {
        if (inhoud.grootte() == 0) {
            throw Weigering.invoer(VELD, "Het bestand is leeg. Kies een bestand met inhoud.");
        }
        var type = type(inhoud, bestandsnaam, typen)
                .orElseThrow(() -> Weigering.invoer(
                        VELD,
                        "De inhoud van dit bestand is niet van een soort die hier kan worden ontvangen. "
                                + kies(typen)));
        if (!typen.contains(type)) {
            throw Weigering.invoer(VELD, "De inhoud is een bestand van de soort " + type.label() + ". " + kies(typen));
        }
        if (!type.past(bestandsnaam)) {
            throw Weigering.invoer(
                    VELD,
                    "De inhoud is een bestand van de soort " + type.label()
                            + ", maar de naam zegt iets anders. Geef het bestand de naam die bij de inhoud hoort.");
        }
        return type;
    }

    /** Says which files are taken here. */
    static String kies(Collection<Bestandstype> typen) {
        return "Kies een bestand van een van deze soorten: " + Bestandstype.lijst(typen) + ".";
    }

    private Optional<Bestandstype> type(Bereik inhoud, String bestandsnaam, Collection<Bestandstype> typen)
            throws IOException {
        var begin = inhoud.lees(0, BEGIN);
        if (begint(begin, OLE2)) {
            throw Openbezwaar.OUD_OF_WACHTWOORD.weigering(Bestandstype.lijst(typen) + ".");
        }
        var mediatype = tika.detect(begin);
        return switch (mediatype) {
            case "application/pdf" -> Optional.of(Bestandstype.PDF);
            case "image/png" -> Optional.of(Bestandstype.PNG);
            case "image/jpeg" -> Optional.of(Bestandstype.JPEG);
            case "text/html", "application/xhtml+xml", "application/xml", "image/svg+xml" -> Optional.empty();
            default -> {
                if (begint(begin, ZIP)) {
                    yield kantoordocument(inhoud);
                }
                if (mediatype.startsWith("text/") || mediatype.equals("application/json")) {
                    yield tekstbestand(inhoud, begin, bestandsnaam);
                }
                yield Optional.empty();
            }
        };
    }

    private static boolean begint(byte[] inhoud, byte[] merk) {
        return inhoud.length >= merk.length && Arrays.equals(inhoud, 0, merk.length, merk, 0, merk.length);
    }

    private static Optional<Bestandstype> tekstbestand(Bereik inhoud, byte[] begin, String bestandsnaam)
            throws IOException {
        if (Tekstherkenning.isGeojson(inhoud)) {
            return Optional.of(Bestandstype.GEOJSON);
        }
        return Bestandstype.CSV.past(bestandsnaam) && Tekstherkenning.isCsv(begin, begin.length < inhoud.grootte())
                ? Optional.of(Bestandstype.CSV)
                : Optional.empty();
    }

    /** OpenDocument names itself in the entry {@code mimetype}, OOXML in {@code [Content_Types].xml}. */
    private static Optional<Bestandstype> kantoordocument(Bereik inhoud) throws IOException {
        var zip = Zipinhoud.van(inhoud);
        if (zip.isEmpty()) {
            return Optional.empty();
        }
        var odf = zip.get().tekst("mimetype");
        if (odf.isPresent()) {
            return Arrays.stream(Bestandstype.values())
                    .filter(type -> type.mediatype().equals(odf.get().strip()))
                    .filter(Bestandstype::isOpenDocument)
                    .findFirst();
        }
        var ooxml = zip.get().tekst("[Content_Types].xml").orElse("");
        if (zip.get().heeft("vbaProject.bin") || ooxml.contains("macroEnabled")) {
            throw Openbezwaar.MACROS.weigering();
        }
        return Stream.of(Bestandstype.DOCX, Bestandstype.XLSX, Bestandstype.PPTX)
                .filter(type -> ooxml.contains("\"" + type.mediatype() + ".main+xml\""))
                .findFirst();
    }
}
