package org.rapport.batch.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * What is said of the marked parts of a page. The renderer marks the ground of every box as ornament, hundreds on a page, and
 * looks each up among all others; ornament of one kind is said once here, as lying somewhere on the page.
 */
final class Marks extends COSDictionary {
    private final PDRectangle page;
    private final Map<Object, COSName> names = new HashMap<>();

    private Marks(PDRectangle page) {
        this.page = page;
    }

    /** Adds a page to a document, with room for marks. */
    static PDPage page(PDDocument document, float width, float height) {
        PDPage page = new PDPage(new PDRectangle(width, height));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new Marks(page.getMediaBox()));
        page.setResources(new PDResources(resources));
        document.addPage(page);
        return page;
    }

    @Override
    public boolean containsValue(Object mark) {
        return names.containsKey(kind(mark));
    }

    @Override
    public COSName getKeyForValue(Object mark) {
        return names.get(kind(mark));
    }

    @Override
    public void setItem(COSName name, COSBase mark) {
        names.put(kind(mark), name);
        COSDictionary said = (COSDictionary) mark;
        if (said.containsKey(COSName.BBOX)) {
            said.setItem(COSName.BBOX, page);
        }
        Tags.inline(said);
        super.setItem(name, said);
    }

    /** Ornament is known by what it is, content by itself. */
    private static Object kind(Object mark) {
        return mark instanceof COSDictionary said && !said.containsKey(COSName.MCID)
                ? Arrays.asList(said.getItem(COSName.TYPE), said.getItem(COSName.SUBTYPE))
                : mark;
    }
}
