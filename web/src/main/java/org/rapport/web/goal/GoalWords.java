package org.rapport.web.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import org.rapport.goal.GoalCard;
import org.rapport.shared.Language;
import org.rapport.web.Format;
import org.rapport.web.Say;

/** Says in words where goals stand. */
@Named("goalWords")
@ApplicationScoped
public class GoalWords {
    private Say say;
    private Format format;

    protected GoalWords() {} // CDI proxy

    @Inject
    public GoalWords(Say say, Format format) {
        this.say = say;
        this.format = format;
    }

    /** The sentence that the page of a goal begins with. */
    public String finding(GoalCard card) {
        String key = !card.isOpen() ? card.state().name() : card.isShared() ? "shared" : "proposed";
        return say.of(
                "goal.finding." + key,
                card.title(),
                amount(card.target(), card.unit()),
                format.day(card.dueOn()),
                format.percent(card.share()),
                format.day(card.endedOn()));
    }

    /** {@code 98.5 %}: a number with its unit, as few digits as it has. */
    public String amount(Double value, String unit) {
        if (value == null) {
            return "";
        }
        DecimalFormat digits = new DecimalFormat(
                "#,##0.##", DecimalFormatSymbols.getInstance(Language.current().locale()));
        return digits.format(value) + (unit == null ? "" : "\u00a0" + unit);
    }

    /** How important a goal is to a side, or a dash. */
    public String rank(Integer rank) {
        return rank == null ? "–" : rank.toString();
    }
}
