package org.rapport.batch.document;

import java.math.BigDecimal;
import org.rapport.shared.Side;

/** Writes pictures with absolute sizes and presentation attributes, which is what the PDF renderer can draw. */
final class Svg {
    static final String INK = "#14232b";
    static final String GREY = "#5b6a73";
    static final String LINE = "#dde4e6";
    static final String EDGE = "#7d8b93";
    static final String GOOD = "#0d5a3b";
    static final String BAD = "#9a1b1f";
    static final String PAPER = "#ffffff";

    private final Markup to;

    private Svg(Markup to) {
        this.to = to;
    }

    /** Begins a picture that a sentence describes; end it with {@link #end}. */
    static Svg picture(Markup to, int width, int height, String sentence) {
        to.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                "" + width,
                "height",
                "" + height,
                "viewBox",
                "0 0 " + width + " " + height,
                "role",
                "img",
                "aria-label",
                sentence,
                "alt",
                sentence);
        return new Svg(to);
    }

    /** Begins a small mark within a line of text. */
    static Svg mark(Markup to, int width, int height, String viewBox, String sentence) {
        to.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "m",
                "width",
                "" + width,
                "height",
                "" + height,
                "viewBox",
                viewBox,
                "alt",
                sentence);
        return new Svg(to);
    }

    void end() {
        to.close();
    }

    Svg line(double x1, double y1, double x2, double y2, String colour, double width) {
        return line(x1, y1, x2, y2, colour, width, null);
    }

    Svg line(double x1, double y1, double x2, double y2, String colour, double width, String dashes) {
        to.empty(
                "line",
                "x1",
                number(x1),
                "y1",
                number(y1),
                "x2",
                number(x2),
                "y2",
                number(y2),
                "stroke",
                colour,
                "stroke-width",
                number(width),
                "stroke-dasharray",
                dashes);
        return this;
    }

    Svg rect(double x, double y, double width, double height, String fill, double opacity) {
        to.empty(
                "rect",
                "x",
                number(x),
                "y",
                number(y),
                "width",
                number(width),
                "height",
                number(height),
                "fill",
                fill,
                "fill-opacity",
                number(opacity));
        return this;
    }

    Svg box(double x, double y, double width, double height, String edge) {
        to.empty(
                "rect",
                "x",
                number(x),
                "y",
                number(y),
                "width",
                number(width),
                "height",
                number(height),
                "fill",
                PAPER,
                "stroke",
                edge);
        return this;
    }

    Svg dot(double x, double y, double radius, String fill) {
        to.empty("circle", "cx", number(x), "cy", number(y), "r", number(radius), "fill", fill);
        return this;
    }

    Svg ring(double x, double y, double radius, String edge, double width) {
        to.empty(
                "circle",
                "cx",
                number(x),
                "cy",
                number(y),
                "r",
                number(radius),
                "fill",
                PAPER,
                "stroke",
                edge,
                "stroke-width",
                number(width));
        return this;
    }

    /** The half-disc of a side about a point. */
    Svg half(Side side, double x, double y, double radius, String fill) {
        String turn = side == Side.US ? " 0 0 0 " : " 0 0 1 ";
        String from = "M" + number(x) + " " + number(y - radius);
        String arc = "A" + number(radius) + " " + number(radius) + turn + number(x) + " " + number(y + radius);
        to.empty("path", "d", from + arc + "Z", "fill", fill);
        return this;
    }

    /** A closed shape between points, with an edge where a colour for it is given. */
    Svg shape(String points, String fill, String edge) {
        to.empty("polygon", "points", points, "fill", fill, "stroke", edge, "stroke-width", edge == null ? null : "1");
        return this;
    }

    Svg area(String points, String fill) {
        to.empty("polygon", "points", points, "fill", fill, "fill-opacity", "0.12");
        return this;
    }

    Svg curve(String points, String colour, double width, String dashes) {
        to.empty(
                "polyline",
                "points",
                points,
                "fill",
                "none",
                "stroke",
                colour,
                "stroke-width",
                number(width),
                "stroke-dasharray",
                dashes);
        return this;
    }

    Svg text(double x, double y, String text, double size, String colour, boolean bold, String anchor) {
        to.open(
                "text",
                "x",
                number(x),
                "y",
                number(y),
                "font-family",
                Fonts.SANS,
                "font-size",
                number(size),
                "font-weight",
                bold ? "700" : "400",
                "fill",
                colour,
                "text-anchor",
                anchor);
        runs(text);
        to.close();
        return this;
    }

    /** Each script in its font: the renderer takes one font for a whole text. */
    private void runs(String text) {
        int from = 0;
        while (from < text.length()) {
            String family = Fonts.familyOf(text.codePointAt(from));
            int until = from;
            while (until < text.length()
                    && Fonts.familyOf(text.codePointAt(until)).equals(family)) {
                until += Character.charCount(text.codePointAt(until));
            }
            String run = text.substring(from, until);
            if (family.equals(Fonts.SANS)) {
                to.text(run);
            } else {
                to.leaf("tspan", run, "font-family", family, "font-weight", "400");
            }
            from = until;
        }
    }

    /** A length to a hundredth. */
    static String number(double value) {
        return BigDecimal.valueOf(Math.round(value * 100), 2)
                .stripTrailingZeros()
                .toPlainString();
    }
}
