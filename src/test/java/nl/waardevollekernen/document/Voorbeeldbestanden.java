package nl.waardevollekernen.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small real files of each kind, and some that only look like one. */
final class Voorbeeldbestanden {
    private Voorbeeldbestanden() {}

    static byte[] pdf() {
        return tekst("""
                %PDF-1.7
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
                trailer<</Root 1 0 R>>
                %%EOF
                """);
    }

    static byte[] ods() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var soort = Bestandstype.ODS.mediatype().getBytes(StandardCharsets.US_ASCII);
            var ingang = new ZipEntry("mimetype");
            ingang.setMethod(ZipEntry.STORED);
            ingang.setSize(soort.length);
            var crc = new CRC32();
            crc.update(soort);
            ingang.setCrc(crc.getValue());
            zip.putNextEntry(ingang);
            zip.write(soort);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("<office:document-content/>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** OOXML whose main part has this media type; the list of types comes last, as some programs write it. */
    static byte[] ooxml(String hoofddeel) throws IOException {
        return zip(Map.of(
                "xl/workbook.xml",
                "<workbook/>",
                "[Content_Types].xml",
                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + hoofddeel + "\"/></Types>"));
    }

    static byte[] xlsx() throws IOException {
        return ooxml(Bestandstype.XLSX.mediatype() + ".main+xml");
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
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), soort, bytes);
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
