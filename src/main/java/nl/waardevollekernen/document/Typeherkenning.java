package nl.waardevollekernen.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import nl.waardevollekernen.gedeeld.Weigering;
import org.apache.tika.Tika;

/** Says from the content what kind of file it is, and refuses what is not taken or not what its name says. */
@ApplicationScoped
class Typeherkenning {
    private static final int BEGIN = 64 * 1024;
    private static final String VELD = "/bestandsnaam";

    private final Tika tika = new Tika();

    /**
     * The kind of file.
     *
     * @throws Weigering (400) for an empty file, a kind that is not taken, macros, or a name that says otherwise
     */
    Bestandstype herken(Bereik inhoud, String bestandsnaam) throws IOException {
        if (inhoud.grootte() == 0) {
            throw Weigering.invoer(VELD, "Het bestand is leeg. Kies een bestand met inhoud.");
        }
        var type = type(inhoud, bestandsnaam)
                .orElseThrow(() -> Weigering.invoer(
                        VELD,
                        "De inhoud van dit bestand is niet van een soort die kan worden ontvangen. Kies een bestand van een van deze soorten: "
                                + Bestandstype.lijst() + "."));
        if (!type.past(bestandsnaam)) {
            throw Weigering.invoer(
                    VELD,
                    "De inhoud is een bestand van de soort " + type.label()
                            + ", maar de naam zegt iets anders. Geef het bestand de naam die bij de inhoud hoort.");
        }
        return type;
    }

    private Optional<Bestandstype> type(Bereik inhoud, String bestandsnaam) throws IOException {
        var begin = inhoud.lees(0, BEGIN);
        var mediatype = tika.detect(begin);
        return switch (mediatype) {
            case "application/pdf" -> Optional.of(Bestandstype.PDF);
            case "image/png" -> Optional.of(Bestandstype.PNG);
            case "image/jpeg" -> Optional.of(Bestandstype.JPEG);
            case "text/html", "application/xhtml+xml", "application/xml", "image/svg+xml" -> Optional.empty();
            default -> {
                if (begin.length > 3 && begin[0] == 'P' && begin[1] == 'K' && begin[2] == 3 && begin[3] == 4) {
                    yield kantoordocument(inhoud);
                }
                if (mediatype.startsWith("text/") || mediatype.equals("application/json")) {
                    yield tekstbestand(inhoud, begin, bestandsnaam);
                }
                yield Optional.empty();
            }
        };
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
                    .filter(type -> type.mediatype().startsWith("application/vnd.oasis."))
                    .findFirst();
        }
        var ooxml = zip.get().tekst("[Content_Types].xml").orElse("");
        if (zip.get().heeft("vbaProject.bin") || ooxml.contains("macroEnabled")) {
            throw Weigering.invoer(VELD, "Dit bestand bevat macro's. Sla het op zonder macro's en kies het opnieuw.");
        }
        return Stream.of(Bestandstype.DOCX, Bestandstype.XLSX, Bestandstype.PPTX)
                .filter(type -> ooxml.contains("\"" + type.mediatype() + ".main+xml\""))
                .findFirst();
    }
}
