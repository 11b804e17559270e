package nl.waardevollekernen.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens an office file: no password, no macros, and every part that holds its content is read to its end. The rules are the same
 * for OpenDocument and Office Open XML. A spreadsheet has at least one cell with something in it.
 */
final class Kantoorproef {
    /** Most bytes of all parts together once unpacked. */
    private static final long MEESTE = 256L * 1024 * 1024;

    private static final Pattern HOOFDDEEL = Pattern.compile(
            "<(?:\\w+:)?Override\\b[^>]*\\bPartName=\"/([^\"]+)\"[^>]*\\bContentType=\"[^\"]+\\.main\\+xml\"|"
                    + "<(?:\\w+:)?Override\\b[^>]*\\bContentType=\"[^\"]+\\.main\\+xml\"[^>]*\\bPartName=\"/([^\"]+)\"");
    private static final Set<String> MACROS_ODF = Set.of("script", "event-listener");
    private static final XMLInputFactory XML = xml();

    private final Zipinhoud zip;
    private long over = MEESTE;
    private boolean gevuldeCel;

    private Kantoorproef(Zipinhoud zip) {
        this.zip = zip;
    }

    static void open(Bereik inhoud, Bestandstype type) throws IOException {
        var proef = new Kantoorproef(Zipinhoud.van(inhoud).orElseThrow(Openbezwaar.BESCHADIGD::weigering));
        if (type.isOpenDocument()) {
            proef.opendocument();
        } else {
            proef.ooxml(type);
        }
        if ((type == Bestandstype.ODS || type == Bestandstype.XLSX) && !proef.gevuldeCel) {
            throw Openbezwaar.GEEN_CEL.weigering();
        }
    }

    private void opendocument() throws IOException {
        if (zip.versleuteld() || zip.tekst("META-INF/manifest.xml").orElse("").contains("encryption-data")) {
            throw Openbezwaar.WACHTWOORD.weigering();
        }
        if (zip.namen().stream()
                .anyMatch(naam -> naam.matches("(?:.*/)?(?:Basic|Scripts)/.+") && !naam.endsWith("/"))) {
            throw Openbezwaar.MACROS.weigering();
        }
        lees("content.xml");
    }

    private void ooxml(Bestandstype type) throws IOException {
        if (zip.versleuteld()) {
            throw Openbezwaar.WACHTWOORD.weigering();
        }
        if (zip.namen().stream().anyMatch(naam -> naam.startsWith("xl/macrosheets/"))) {
            throw Openbezwaar.MACROS.weigering();
        }
        var hoofddeel = HOOFDDEEL.matcher(zip.tekst("[Content_Types].xml").orElse(""));
        if (!hoofddeel.find()) {
            throw Openbezwaar.BESCHADIGD.weigering();
        }
        lees(hoofddeel.group(1) == null ? hoofddeel.group(2) : hoofddeel.group(1));
        var bladen = zip.namen().stream()
                .filter(naam -> naam.matches("xl/worksheets/[^/]+\\.xml|ppt/slides/[^/]+\\.xml"))
                .toList();
        for (var blad : bladen) {
            lees(blad);
        }
        if (type == Bestandstype.PPTX && bladen.isEmpty()) {
            throw Openbezwaar.GEEN_PAGINA.weigering();
        }
    }

    private void lees(String deel) throws IOException {
        try (var stroom = begrensd(zip.stroom(deel).orElseThrow(Openbezwaar.BESCHADIGD::weigering))) {
            var lezer = XML.createXMLStreamReader(stroom);
            boolean inCel = false;
            while (lezer.hasNext()) {
                switch (lezer.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        inCel |= isCel(lezer);
                        eisGeenMacro(lezer);
                    }
                    case XMLStreamConstants.END_ELEMENT -> inCel &= !isCel(lezer);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        gevuldeCel |= inCel && !lezer.isWhiteSpace();
                    default -> {
                        // nothing that says whether a cell is filled
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** A cell of a spreadsheet: {@code c} in OOXML, {@code table-cell} in OpenDocument. */
    private static boolean isCel(XMLStreamReader lezer) {
        return switch (lezer.getLocalName()) {
            case "c", "table-cell" -> true;
            default -> false;
        };
    }

    private static void eisGeenMacro(XMLStreamReader lezer) {
        if (MACROS_ODF.contains(lezer.getLocalName())
                && String.valueOf(lezer.getNamespaceURI()).startsWith("urn:oasis:names:tc:opendocument:")) {
            throw Openbezwaar.MACROS.weigering();
        }
    }

    /** All parts share one bound: what unpacks to more is not an office file of a case. */
    private InputStream begrensd(InputStream stroom) {
        return new java.io.FilterInputStream(stroom) {
            @Override
            public int read() throws IOException {
                var een = new byte[1];
                return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
            }

            @Override
            public int read(byte[] doel, int van, int lengte) throws IOException {
                int aantal = super.read(doel, van, lengte);
                over -= Math.max(aantal, 0);
                if (over < 0) {
                    throw Openbezwaar.TE_INGEWIKKELD.weigering();
                }
                return aantal;
            }
        };
    }

    private static XMLInputFactory xml() {
        var fabriek = XMLInputFactory.newDefaultFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return fabriek;
    }
}
