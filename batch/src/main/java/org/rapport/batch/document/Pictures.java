package org.rapport.batch.document;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Draws what {@link Svg} writes into a PDF. A general SVG renderer builds a document and a scene of its own for each small
 * mark in the text, which takes longer than all the rest.
 */
final class Pictures implements SVGDrawer {
    @Override
    public SVGImage buildSVGImage(Element svg, Box box, CssContext css, double width, double height, double dots) {
        return new Picture(svg, width, height, dots);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // the fonts are those shipped
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // the fonts are those shipped
    }

    @Override
    public void close() {
        // nothing is held open
    }

    /** One picture at its place; equal small marks are put into a document once. */
    private static final class Picture implements SVGImage {
        private final Element svg;
        private final double dots;
        private final double width;
        private final double height;

        /** Width and height in dots, or negative where the style says nothing. */
        Picture(Element svg, double width, double height, double dots) {
            this.svg = svg;
            this.dots = dots;
            this.width = width > 0 ? width : Brush.number(svg, "width") * dots;
            this.height = height > 0 ? height : Brush.number(svg, "height") * dots;
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics((float) x, (float) y, pixels(width), pixels(height), Brush.marks(svg), this::draw);
        }

        private float pixels(double length) {
            return (float) Math.ceil(length / dots);
        }

        private void draw(Graphics2D graphics) {
            double[] view = Arrays.stream(svg.getAttribute("viewBox").split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            graphics.scale(width / dots / view[2], height / dots / view[3]);
            graphics.translate(-view[0], -view[1]);
            new Brush(graphics).drawAll(svg);
        }
    }
}
