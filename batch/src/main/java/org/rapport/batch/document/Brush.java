package org.rapport.batch.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Draws the elements of a picture one after the other: exactly those that {@link Svg} writes. */
final class Brush {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Pattern NUMBERS = Pattern.compile("[ ,A-Z]+");

    private final Graphics2D to;

    Brush(Graphics2D to) {
        this.to = to;
    }

    void drawAll(Element parent) {
        for (Element each : elements(parent)) {
            if (each.getTagName().equals("text")) {
                write(each);
            } else {
                draw(each, shape(each));
            }
        }
    }

    /** Everything a small picture without words shows, as one text; null for the others, which stand once anyway. */
    static String marks(Element svg) {
        StringBuilder said = new StringBuilder(svg.getAttribute("viewBox") + svg.getAttribute("width"));
        for (Element each : elements(svg)) {
            if (each.getTagName().equals("text") || said.length() > 1000) {
                return null;
            }
            said.append(each.getTagName());
            for (int i = 0; i < each.getAttributes().getLength(); i++) {
                said.append(each.getAttributes().item(i));
            }
        }
        return said.toString();
    }

    static double number(Element element, String attribute) {
        String text = element.getAttribute(attribute);
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    private static Shape shape(Element each) {
        return switch (each.getTagName()) {
            case "line" ->
                new Line2D.Double(number(each, "x1"), number(each, "y1"), number(each, "x2"), number(each, "y2"));
            case "rect" ->
                new Rectangle2D.Double(
                        number(each, "x"), number(each, "y"), number(each, "width"), number(each, "height"));
            case "circle" -> circle(number(each, "cx"), number(each, "cy"), number(each, "r"));
            case "polygon" -> points(each, true);
            case "polyline" -> points(each, false);
            case "path" -> half(each.getAttribute("d"));
            default -> throw new IllegalArgumentException("A picture holds <" + each.getTagName() + ">");
        };
    }

    private static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape points(Element each, boolean closed) {
        String[] numbers = NUMBERS.split(each.getAttribute("points").strip());
        Path2D path = new Path2D.Double();
        path.moveTo(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
        for (int i = 2; i + 1 < numbers.length; i += 2) {
            path.lineTo(Double.parseDouble(numbers[i]), Double.parseDouble(numbers[i + 1]));
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    /** A half-disc: where it begins, its radius twice, how it turns, where it ends. */
    private static Shape half(String d) {
        double[] said = Arrays.stream(NUMBERS.split(d))
                .filter(number -> !number.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
        double radius = said[2];
        double toTheLeft = said[6] == 0 ? 180 : -180;
        return new Arc2D.Double(said[0] - radius, said[1], 2 * radius, 2 * radius, 90, toTheLeft, Arc2D.CHORD);
    }

    private void draw(Element each, Shape shape) {
        String fill = each.getAttribute("fill");
        if (!fill.equals("none") && !(shape instanceof Line2D)) {
            to.setPaint(colour(fill, each.getAttribute("fill-opacity")));
            to.fill(shape);
        }
        if (!each.getAttribute("stroke").isEmpty()) {
            to.setPaint(colour(each.getAttribute("stroke"), ""));
            to.setStroke(stroke(each));
            to.draw(shape);
        }
    }

    private static BasicStroke stroke(Element each) {
        String given = each.getAttribute("stroke-width");
        float width = given.isEmpty() ? 1 : Float.parseFloat(given);
        String dashes = each.getAttribute("stroke-dasharray");
        if (dashes.isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4);
        }
        String[] lengths = NUMBERS.split(dashes.strip());
        float[] dash = new float[lengths.length];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = Float.parseFloat(lengths[i]);
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, dash, 0);
    }

    private static Color colour(String hex, String opacity) {
        Color solid = hex.isEmpty() ? Color.BLACK : Color.decode(hex);
        return opacity.isEmpty()
                ? solid
                : new Color(solid.getRed(), solid.getGreen(), solid.getBlue(), (int)
                        Math.round(255 * Double.parseDouble(opacity)));
    }

    /** A run of text in one font. */
    private record Run(String text, Font font) {
        double width() {
            return joins()
                    ? layout().getAdvance()
                    : font.getStringBounds(text, EXACT).getWidth();
        }

        /** Whether its letters join or run from the right: then only their outlines come out as they are to be read. */
        boolean joins() {
            return Font.textRequiresLayout(text.toCharArray(), 0, text.length());
        }

        TextLayout layout() {
            return new TextLayout(
                    text,
                    Map.of(TextAttribute.FONT, font, TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_LTR),
                    EXACT);
        }
    }

    private void write(Element text) {
        List<Run> runs = runs(text);
        double width = runs.stream().mapToDouble(Run::width).sum();
        double x = number(text, "x")
                - switch (text.getAttribute("text-anchor")) {
                    case "middle" -> width / 2;
                    case "end" -> width;
                    default -> 0;
                };
        to.setPaint(colour(text.getAttribute("fill"), ""));
        for (Run run : runs) {
            write(run, x, number(text, "y"));
            x += run.width();
        }
    }

    private void write(Run run, double x, double y) {
        if (run.joins()) {
            to.fill(run.layout().getOutline(AffineTransform.getTranslateInstance(x, y)));
        } else {
            to.setFont(run.font());
            to.drawString(run.text(), (float) x, (float) y);
        }
    }

    private static List<Run> runs(Element text) {
        List<Run> runs = new ArrayList<>();
        float size = (float) number(text, "font-size");
        int weight = (int) number(text, "font-weight");
        for (Node each = text.getFirstChild(); each != null; each = each.getNextSibling()) {
            String said = each.getTextContent();
            if (!said.isEmpty()) {
                runs.add(new Run(
                        said, Fonts.drawn(said, weight).deriveFont(weight < 600 ? Font.PLAIN : Font.BOLD, size)));
            }
        }
        return runs;
    }

    private static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
