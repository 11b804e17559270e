package nl.waardevollekernen.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The kinds of file that are taken; recognised by content, and the file name must agree. */
public enum Bestandstype {
    PDF("PDF", "application/pdf", "pdf"),
    ODT("OpenDocument-tekst", "application/vnd.oasis.opendocument.text", "odt"),
    ODS("OpenDocument-rekenblad", "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("OpenDocument-presentatie", "application/vnd.oasis.opendocument.presentation", "odp"),
    ODG("OpenDocument-tekening", "application/vnd.oasis.opendocument.graphics", "odg"),
    DOCX("Word-document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("Excel-rekenblad", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("PowerPoint-presentatie", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    PNG("PNG-afbeelding", "image/png", "png"),
    JPEG("JPEG-afbeelding", "image/jpeg", "jpg", "jpeg"),
    GEOJSON("GeoJSON", "application/geo+json", "geojson", "json"),
    CSV("CSV", "text/csv", "csv");

    private final String label;
    private final String mediatype;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> extensies;

    Bestandstype(String label, String mediatype, String... extensies) {
        this.label = label;
        this.mediatype = mediatype;
        this.extensies = List.of(extensies);
    }

    /** The kind with this code: its name in lower case. @throws IllegalArgumentException for another */
    @JsonCreator
    static Bestandstype van(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** How people read it. */
    public String label() {
        return label;
    }

    /** The media type as registered with IANA. */
    public String mediatype() {
        return mediatype;
    }

    boolean isOpenDocument() {
        return mediatype.startsWith("application/vnd.oasis.");
    }

    /** Whether a file of this kind may bear this name. */
    public boolean past(String bestandsnaam) {
        var klein = bestandsnaam.toLowerCase(Locale.ROOT);
        return extensies.stream().anyMatch(extensie -> klein.endsWith("." + extensie));
    }

    /** The extensions of these kinds, for people. */
    public static String lijst(Collection<Bestandstype> typen) {
        return typen.stream()
                .flatMap(type -> type.extensies.stream())
                .map(extensie -> "." + extensie)
                .collect(Collectors.joining(", "));
    }
}
