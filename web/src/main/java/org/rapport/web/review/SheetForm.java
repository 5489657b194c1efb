package org.rapport.web.review;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapport.review.Aspect;
import org.rapport.review.Said;
import org.rapport.review.SheetCard;
import org.rapport.review.View;

/** A sheet while it is filled in: each view of each question has a name of its own and what was chosen last. */
public class SheetForm implements Serializable {
    /** What a form sends for "cannot say". */
    public static final String CANNOT_SAY = "none";

    private static final long serialVersionUID = 1L;

    private final int edition;
    private final List<Group> groups;
    private final Map<String, String> chosen = new LinkedHashMap<>();

    /** One question with the points of its scale. */
    public record Group(int number, Aspect aspect, List<Integer> points, List<Choice> choices)
            implements Serializable {}

    /** One view of it; {@code name} is the name of its field. */
    public record Choice(String name, UUID question, View view, String text) implements Serializable {}

    public SheetForm(SheetCard sheet) {
        edition = sheet.edition();
        groups = sheet.lines().stream().map(this::group).toList();
    }

    private Group group(SheetCard.Line line) {
        List<Integer> points =
                IntStream.rangeClosed(line.lowest(), line.highest()).boxed().toList();
        List<Choice> choices = new ArrayList<>();
        for (SheetCard.Item item : line.items()) {
            String name = "a" + line.number() + "." + item.view();
            choices.add(new Choice(name, line.question(), item.view(), item.text()));
            if (item.given()) {
                chosen.put(name, item.rating() == null ? CANNOT_SAY : String.valueOf(Math.round(item.rating())));
            }
        }
        return new Group(line.number(), line.aspect(), points, choices);
    }

    /** Takes over what was sent; what was not chosen stays as it was. */
    public void take(Map<String, String> sent) {
        choices()
                .filter(one -> isPoint(sent.get(one.name())))
                .forEach(one -> chosen.put(one.name(), sent.get(one.name())));
    }

    private static boolean isPoint(String value) {
        return value != null && (value.equals(CANNOT_SAY) || value.matches("\\d{1,3}"));
    }

    private Stream<Choice> choices() {
        return groups.stream().flatMap(group -> group.choices().stream());
    }

    /** All that was chosen so far. */
    public List<Said> said() {
        return choices()
                .filter(one -> chosen.containsKey(one.name()))
                .map(one -> new Said(one.question(), one.view(), rating(chosen.get(one.name()))))
                .toList();
    }

    private static Double rating(String value) {
        return value.equals(CANNOT_SAY) ? null : Double.valueOf(value);
    }

    /** Whether a point (a number, or "none") is chosen. */
    public boolean checked(String name, Object point) {
        return String.valueOf(point).equals(chosen.get(name));
    }

    /** The point chosen, or null for "cannot say" and for no answer. */
    public String point(String name) {
        return CANNOT_SAY.equals(chosen.get(name)) ? null : chosen.get(name);
    }

    /** Whether the view has an answer. */
    public boolean answered(String name) {
        return chosen.containsKey(name);
    }

    public int getEdition() {
        return edition;
    }

    public List<Group> getGroups() {
        return groups;
    }
}
