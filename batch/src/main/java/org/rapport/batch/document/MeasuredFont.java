package org.rapport.batch.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * A font of a document that knows the letters it has met: how wide each is, and how it is written. A text is measured some
 * times before it stands on its line, and the library reads each letter anew each time.
 */
final class MeasuredFont extends PDFont {
    private final PDType0Font font;
    private final Map<Integer, Letter> letters = new HashMap<>();

    MeasuredFont(PDType0Font font) {
        super(font.getCOSObject());
        this.font = font;
    }

    /**
     * A letter of the font.
     *
     * @param width in thousandths of the font's size
     */
    private record Letter(byte[] code, float width) {}

    private Letter letter(int codePoint) throws IOException {
        Letter known = letters.get(codePoint);
        if (known == null) {
            String text = Character.toString(codePoint);
            known = new Letter(font.encode(text), font.getStringWidth(text));
            letters.put(codePoint, known);
        }
        return known;
    }

    @Override
    public float getStringWidth(String text) throws IOException {
        float width = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            width += letter(codePoint).width();
            i += Character.charCount(codePoint);
        }
        return width;
    }

    @Override
    protected byte[] encode(int codePoint) throws IOException {
        return letter(codePoint).code();
    }

    @Override
    public void addToSubset(int codePoint) {
        font.addToSubset(codePoint);
    }

    @Override
    public void subset() throws IOException {
        font.subset();
    }

    @Override
    public boolean willBeSubset() {
        return font.willBeSubset();
    }

    @Override
    public String getName() {
        return getCOSObject().getNameAsString("BaseFont");
    }

    @Override
    public PDFontDescriptor getFontDescriptor() {
        return font.getFontDescriptor();
    }

    @Override
    public Matrix getFontMatrix() {
        return font.getFontMatrix();
    }

    @Override
    public int readCode(InputStream in) throws IOException {
        return font.readCode(in);
    }

    @Override
    public boolean isVertical() {
        return font.isVertical();
    }

    @Override
    public boolean isEmbedded() {
        return font.isEmbedded();
    }

    @Override
    public boolean isDamaged() {
        return font.isDamaged();
    }

    @Override
    public float getWidth(int code) throws IOException {
        return font.getWidth(code);
    }

    @Override
    public float getWidthFromFont(int code) throws IOException {
        return font.getWidthFromFont(code);
    }

    @Override
    public boolean hasExplicitWidth(int code) throws IOException {
        return font.hasExplicitWidth(code);
    }

    @Override
    public float getHeight(int code) throws IOException {
        return font.getHeight(code);
    }

    @Override
    public Vector getPositionVector(int code) {
        return font.getPositionVector(code);
    }

    @Override
    public BoundingBox getBoundingBox() throws IOException {
        return font.getBoundingBox();
    }

    @Override
    protected float getStandard14Width(int code) {
        throw new UnsupportedOperationException("not one of the standard fonts");
    }
}
