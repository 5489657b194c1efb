package org.rapport.review;

import java.io.Serializable;
import org.rapport.shared.Text;

/**
 * A question as one side is asked it.
 *
 * @param other about the other side: "They told us of problems before we found them."
 * @param own about one's own side, null if that is not asked: "We told them …"
 * @param seen what the other side would say of one's own, null if that is not asked
 */
public record Wording(String other, String own, String seen) implements Serializable {
    private static final int LONGEST = 300;

    /** The wording without blanks around it; refused where it is missing or too long. */
    Wording checked(String field) {
        return new Wording(
                Text.required(other, field + "Other", LONGEST),
                Text.optional(own, field + "Own", LONGEST),
                Text.optional(seen, field + "Seen", LONGEST));
    }

    /** The words of a view, or null if it is not asked. */
    public String of(View view) {
        return switch (view) {
            case OTHER -> other;
            case OWN -> own;
            case SEEN -> seen;
        };
    }
}
