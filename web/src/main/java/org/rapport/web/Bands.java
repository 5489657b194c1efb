package org.rapport.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** How a standing is drawn: as steps filled so far, a style and a word; anything unknown is drawn as unknown. */
@Named("bands")
@ApplicationScoped
public class Bands {
    private static final List<String> STANDINGS = List.of("UNKNOWN", "AT_RISK", "WATCH", "SOUND", "STRONG");
    private static final List<String> STYLES = List.of("none", "risk", "watch", "sound", "strong");

    /** End of the style name. */
    public String style(Object standing) {
        return STYLES.get(steps(standing));
    }

    /** Filled steps, 0 to 4. */
    public int steps(Object standing) {
        return standing == null ? 0 : Math.max(0, STANDINGS.indexOf(standing.toString()));
    }

    /** Style of the step with this number, counted from 1. */
    public String step(Object standing, int number) {
        return number <= steps(standing) ? "on" : "off";
    }

    /** Key of the word. */
    public String key(Object standing) {
        return "standing." + STANDINGS.get(steps(standing));
    }
}
