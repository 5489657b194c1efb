package org.rapport.audit;

import java.io.Serializable;

/** One field of a change: its value before and after, empty where there was none. */
public record ChangedField(String name, String before, String after) implements Serializable {
    static ChangedField of(String... cells) {
        return new ChangedField(cells[0], plain(cells[1]), plain(cells[2]));
    }

    private static String plain(String escaped) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\' && i + 1 < escaped.length()) {
                char next = escaped.charAt(++i);
                text.append(
                        switch (next) {
                            case 'n' -> '\n';
                            case 't' -> '\t';
                            case 'r' -> '\r';
                            default -> next;
                        });
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
