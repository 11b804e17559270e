package nl.waardevollekernen.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Small real files of each kind, and some that only look like one. */
public final class Voorbeeldbestanden {
    private Voorbeeldbestanden() {}

    public static byte[] pdf() {
        return pdf("Voorbeeld");
    }

    /** One page with this title, made by the library. */
    public static byte[] pdf(String titel) {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.getDocumentInformation().setTitle(titel);
            return bytes(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] pdfZonderPaginas() throws IOException {
        try (var pdf = new PDDocument()) {
            return bytes(pdf);
        }
    }

    /** Opens only with a password. */
    public static byte[] pdfMetWachtwoord() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            var slot = new StandardProtectionPolicy("eigenaar", "geheim", new AccessPermission());
            slot.setEncryptionKeyLength(128);
            slot.setPreferAES(true);
            pdf.protect(slot);
            return bytes(pdf);
        }
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        var uit = new ByteArrayOutputStream();
        pdf.setDocumentId(1L); // the same bytes each time
        pdf.save(uit, CompressParameters.NO_COMPRESSION);
        return uit.toByteArray();
    }

    public static byte[] ods() throws IOException {
        return odf(Bestandstype.ODS, REKENBLAD, Map.of());
    }

    /** OpenDocument with this content.xml and what else is in it. */
    public static byte[] odf(Bestandstype type, String inhoud, Map<String, String> verder) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var soort = type.mediatype().getBytes(StandardCharsets.US_ASCII);
            var ingang = new ZipEntry("mimetype");
            ingang.setMethod(ZipEntry.STORED);
            ingang.setSize(soort.length);
            var crc = new CRC32();
            crc.update(soort);
            ingang.setCrc(crc.getValue());
            zip.putNextEntry(ingang);
            zip.write(soort);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(inhoud.getBytes(StandardCharsets.UTF_8));
            for (var deel : verder.entrySet()) {
                zip.putNextEntry(new ZipEntry(deel.getKey()));
                zip.write(deel.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** What a content.xml says: one paragraph. */
    static final String TEKST = odfInhoud("<office:text><text:p>Brief</text:p></office:text>");

    /** What a content.xml says: one cell with 12. */
    public static final String REKENBLAD = odfInhoud("<office:spreadsheet><table:table><table:table-row>"
            + "<table:table-cell office:value-type=\"float\" office:value=\"12\"><text:p>12</text:p></table:table-cell>"
            + "</table:table-row></table:table></office:spreadsheet>");

    static String odfInhoud(String binnen) {
        var ns = "urn:oasis:names:tc:opendocument:xmlns:";
        return "<office:document-content xmlns:office=\"" + ns + "office:1.0\" xmlns:text=\"" + ns
                + "text:1.0\" xmlns:table=\"" + ns + "table:1.0\" xmlns:script=\"" + ns + "script:1.0\"><office:body>"
                + binnen + "</office:body></office:document-content>";
    }

    /** OOXML whose main part has this media type; the list of types comes last, as some programs write it. */
    static byte[] ooxml(String hoofddeel) throws IOException {
        return ooxml(hoofddeel, Map.of());
    }

    /** The same, with these parts besides. */
    static byte[] ooxml(String hoofddeel, Map<String, String> verder) throws IOException {
        var delen = new LinkedHashMap<>(Map.of("hoofd.xml", "<hoofd/>"));
        delen.putAll(verder);
        delen.put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/hoofd.xml\" ContentType=\"" + hoofddeel + "\"/></Types>");
        return zip(delen);
    }

    public static byte[] xlsx() throws IOException {
        return xlsx("<worksheet><sheetData><row><c><v>12</v></c></row></sheetData></worksheet>");
    }

    static byte[] xlsx(String blad) throws IOException {
        return ooxml(Bestandstype.XLSX.mediatype() + ".main+xml", Map.of("xl/worksheets/sheet1.xml", blad));
    }

    static byte[] pptx() throws IOException {
        return ooxml(Bestandstype.PPTX.mediatype() + ".main+xml", Map.of("ppt/slides/slide1.xml", "<sld/>"));
    }

    static byte[] docx() throws IOException {
        return ooxml(Bestandstype.DOCX.mediatype() + ".main+xml");
    }

    /** What Office makes of a file with a password: no zip any more. */
    public static byte[] ole2() {
        return Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 4096);
    }

    static byte[] zip(Map<String, String> inhoud) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var ingang : inhoud.entrySet()) {
                zip.putNextEntry(new ZipEntry(ingang.getKey()));
                zip.write(ingang.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** The beginning of a Windows program. */
    static byte[] exe() {
        var bytes = new byte[1024];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        bytes[0x3c] = (byte) 0x80;
        System.arraycopy("PE\0\0".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0x80, 4);
        return bytes;
    }

    static byte[] beeld(String soort) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var beeld = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64 * 64; i++) {
            beeld.setRGB(i % 64, i / 64, i * 7919);
        }
        ImageIO.write(beeld, soort, bytes);
        return bytes.toByteArray();
    }

    static byte[] tekst(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    static Bereik bereik(byte[] bytes) {
        return new Bereik() {
            @Override
            public long grootte() {
                return bytes.length;
            }

            @Override
            public byte[] lees(long van, int lengte) {
                int begin = (int) Math.min(van, bytes.length);
                return Arrays.copyOfRange(bytes, begin, (int) Math.min((long) begin + lengte, bytes.length));
            }
        };
    }
}
