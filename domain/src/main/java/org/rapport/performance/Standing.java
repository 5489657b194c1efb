package org.rapport.performance;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.rapport.shared.Text;

/** A named band of scores: from its lower end, included, to the lower end of the next one; the last is closed at 100. */
public record Standing(String name, double from, Set<Consequence> consequences) implements Serializable {
    public Standing {
        name = Text.required(name, "standing", 40);
        consequences = consequences.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(consequences));
    }

    public boolean demands(Consequence consequence) {
        return consequences.contains(consequence);
    }
}
