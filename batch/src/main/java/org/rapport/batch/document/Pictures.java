package org.rapport.batch.document;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;
import java.util.List;

/** Draws the pictures of one document with the fonts shipped; they are read once, not for each document. */
final class Pictures extends BatikSVGDrawer {
    private static final OpenHtmlFontResolver FONTS = Fonts.register(new OpenHtmlFontResolver());

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        this.fontResolver = FONTS;
    }
}
