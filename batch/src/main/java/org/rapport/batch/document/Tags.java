package org.rapport.batch.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The tags of a document: an element for each paragraph, cell and picture. Lists and attributes of an element are written
 * within it; as objects of their own, each with an entry in the document's table, they would be most of the document.
 */
final class Tags {
    private Tags() {}

    /** Lets all elements of a document hold what belongs to them alone. */
    static void inline(PDDocument document) {
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        inline(root.getItem(COSName.PARENT_TREE));
        Deque<COSDictionary> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            COSDictionary element = open.pop();
            inline(element.getItem(COSName.A));
            children(element.getDictionaryObject(COSName.K), open);
        }
    }

    private static void children(COSBase kids, Deque<COSDictionary> open) {
        if (kids instanceof COSArray array) {
            array.setDirect(true);
            array.forEach(kid -> child(kid, open));
        } else {
            child(kids, open);
        }
    }

    private static void child(COSBase kid, Deque<COSDictionary> open) {
        COSBase element = kid instanceof COSObject reference ? reference.getObject() : kid;
        if (element instanceof COSDictionary dictionary) {
            open.push(dictionary);
        }
    }

    /** Lets what refers to this hold it, with the lists in it. */
    static void inline(COSBase held) {
        if (held instanceof COSArray array) {
            array.setDirect(true);
            array.forEach(Tags::inlineList);
        } else if (held instanceof COSDictionary dictionary) {
            dictionary.setDirect(true);
            dictionary.getValues().forEach(Tags::inlineList);
        }
    }

    private static void inlineList(COSBase held) {
        if (held instanceof COSArray) {
            inline(held);
        }
    }
}
