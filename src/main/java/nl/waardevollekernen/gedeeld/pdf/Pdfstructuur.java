package nl.waardevollekernen.gedeeld.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** What each piece of a document is (ISO 32000-1, 14.7 and 14.8), so that it can be read aloud in its order. */
final class Pdfstructuur {
    private final PDStructureTreeRoot wortel = new PDStructureTreeRoot();
    private final PDStructureElement geheel = new PDStructureElement("Document", wortel);
    private final Map<Integer, PDParentTreeValue> ouders = new HashMap<>();
    private COSArray opDezeBladzijde = new COSArray();

    Pdfstructuur() {
        wortel.appendKid(geheel);
    }

    /** From here on everything is on this page. */
    void begin(PDPage bladzijde) {
        opDezeBladzijde = new COSArray();
        bladzijde.setStructParents(ouders.size());
        ouders.put(ouders.size(), new PDParentTreeValue(opDezeBladzijde));
    }

    /** A new heading or paragraph. */
    PDStructureElement element(String soort) {
        var element = new PDStructureElement(soort, geheel);
        geheel.appendKid(element);
        return element;
    }

    /** The number of the next piece on this page, which belongs to this heading or paragraph. */
    int stuk(PDStructureElement element, PDPage bladzijde) {
        int nummer = opDezeBladzijde.size();
        var verwijzing = new PDMarkedContentReference();
        verwijzing.setPage(bladzijde);
        verwijzing.setMCID(nummer);
        element.appendKid(verwijzing);
        opDezeBladzijde.add(element.getCOSObject());
        return nummer;
    }

    /** Hangs it in the document, once everything is there. */
    void sluit(PDDocument document) {
        var boom = new PDNumberTreeNode(PDParentTreeValue.class);
        boom.setNumbers(ouders);
        wortel.setParentTree(boom);
        wortel.setParentTreeNextKey(ouders.size());
        document.getDocumentCatalog().setStructureTreeRoot(wortel);
    }
}
