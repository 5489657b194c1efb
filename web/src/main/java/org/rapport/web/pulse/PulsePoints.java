package org.rapport.web.pulse;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The points chosen on the sheet of a pulse; each question has a field {@code q1}, {@code q2} …; 0 is “cannot say”. */
public class PulsePoints implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<Asked> asked;
    private final Map<String, Integer> chosen = new HashMap<>();

    /** A question with the name of its field. */
    public record Asked(int number, String name, String text) implements Serializable {}

    public PulsePoints(List<String> questions) {
        asked = IntStream.range(0, questions.size())
                .mapToObj(i -> new Asked(i + 1, "q" + (i + 1), questions.get(i)))
                .toList();
    }

    /** Takes over what was sent; anything that is no point is left out. */
    public void take(Map<String, String> sent) {
        asked.forEach(one -> {
            String value = sent.get(one.name());
            if (value != null && value.matches("\\d")) {
                chosen.put(one.name(), Integer.valueOf(value));
            }
        });
    }

    /** The points in the order of the questions, without those not answered. */
    public List<Integer> chosen() {
        return asked.stream()
                .filter(one -> chosen.containsKey(one.name()))
                .map(one -> chosen.get(one.name()))
                .toList();
    }

    /** Whether a point is the chosen one of a question. */
    public boolean checked(String name, int point) {
        return chosen.getOrDefault(name, -1) == point;
    }

    /** The point chosen, or null for “cannot say” and for no answer. */
    public Integer point(String name) {
        Integer point = chosen.get(name);
        return point == null || point == 0 ? null : point;
    }

    public List<Asked> getAsked() {
        return asked;
    }
}
