package org.rapport.web.partner;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rapport.partner.TimelineKind;
import org.rapport.shared.Side;

/** Which part of the timeline is shown, and the addresses of the other parts; null means everything. */
public record TimelineChoice(String code, TimelineKind kind, Side side) implements Serializable {
    /** The kinds that are told so far. */
    private static final List<TimelineKind> KINDS = List.of(
            TimelineKind.PROMISE,
            TimelineKind.ISSUE,
            TimelineKind.GOAL,
            TimelineKind.AGREEMENT,
            TimelineKind.CONTACT,
            TimelineKind.MONEY,
            TimelineKind.REVIEW);

    /** A choice to click: the key of its words, or the side it stands for. */
    public record Chip(String key, Side side, String href, boolean current) implements Serializable {}

    public List<Chip> kinds() {
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip("partner.timeline.all", null, address(null, side, 0), kind == null));
        KINDS.forEach(
                one -> chips.add(new Chip("partner.timeline.kind." + one, null, address(one, side, 0), one == kind)));
        return chips;
    }

    public List<Chip> sides() {
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip("partner.timeline.both", null, address(kind, null, 0), side == null));
        for (Side one : Side.values()) {
            chips.add(new Chip(null, one, address(kind, one, 0), one == side));
        }
        return chips;
    }

    /** The page that begins with this entry. */
    public String page(int first) {
        return address(kind, side, first);
    }

    private String address(TimelineKind aKind, Side aSide, int first) {
        return "?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8)
                + (aKind == null ? "" : "&kind=" + aKind)
                + (aSide == null ? "" : "&side=" + aSide)
                + (first == 0 ? "" : "&first=" + first)
                + "#timeline";
    }
}
