package org.rapport.batch.document;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The marks of one page: what of it is ornament. A page holds hundreds, and each new one is looked for among the others, so
 * they are found by what they are, not one by one; each is written where it is used, not as an object of its own.
 */
final class Marks extends COSDictionary {
    private final Set<Object> held = Collections.newSetFromMap(new IdentityHashMap<>());

    private Marks() {}

    /** Adds a page with room for marks to a document. */
    static PDPage page(PDDocument document, float width, float height) {
        PDPage page = new PDPage(new PDRectangle(width, height));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new Marks());
        page.setResources(new PDResources(resources));
        document.addPage(page);
        return page;
    }

    @Override
    public void setItem(COSName name, COSBase mark) {
        held.add(mark);
        Tags.inline(mark);
        super.setItem(name, mark);
    }

    @Override
    public boolean containsValue(Object mark) {
        return held.contains(mark);
    }
}
