package nl.waardevollekernen.gedeeld.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a reader of PDF must know of a document before its text: title, language, that it is tagged (XMP and catalog). */
final class Pdfgegevens {
    private static final String MAKER = "Waardevolle Kernen";
    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{titel}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>{maker}</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>{taal}</rdf:li></rdf:Bag></dc:language>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private Pdfgegevens() {}

    static void zet(PDDocument document, String titel, String taal, Calendar gemaakt) throws IOException {
        var gegevens = document.getDocumentInformation();
        gegevens.setTitle(titel);
        gegevens.setAuthor(MAKER);
        gegevens.setCreationDate(gemaakt);
        var catalogus = document.getDocumentCatalog();
        catalogus.setLanguage(taal);
        var merk = new PDMarkInfo();
        merk.setMarked(true);
        catalogus.setMarkInfo(merk);
        var voorkeur = new PDViewerPreferences(new COSDictionary());
        voorkeur.setDisplayDocTitle(true);
        catalogus.setViewerPreferences(voorkeur);
        var xmp = XMP.replace("{taal}", taal).replace("{maker}", MAKER).replace("{titel}", xml(titel));
        catalogus.setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
    }

    private static String xml(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
