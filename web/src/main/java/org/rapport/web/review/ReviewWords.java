package org.rapport.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.identity.Caller;
import org.rapport.review.ReviewResults;
import org.rapport.review.ReviewResults.Interval;
import org.rapport.review.ReviewResults.Line;
import org.rapport.shared.Language;
import org.rapport.shared.Side;
import org.rapport.web.Format;
import org.rapport.web.Say;
import org.rapport.web.look.Gap;

/** What results are called to whoever reads: in our eyes, in their eyes; to a guest in your eyes, in our partner’s eyes. */
@Named("reviewWords")
@RequestScoped
public class ReviewWords {
    @Inject
    private Caller caller;

    @Inject
    private Say say;

    @Inject
    private Format format;

    /** The words of a key that has a form for guests, about a side. */
    public String of(String key, Side side) {
        return say.of("review." + key + "." + voice() + side);
    }

    /** What a cell of the four views says: how we see them. */
    public String cell(Side eyes, Side about) {
        return say.of("review.cell." + voice() + eyes + "." + about);
    }

    /** A line as it is drawn: both answers, its dimension, and in words what the gap is worth. */
    public Gap gap(Line line) {
        return new Gap(
                line.words(caller.side()),
                say.of("dimension.name." + line.aspect()) + ". " + judged(line),
                line.about() == Side.US ? line.self() : line.other(),
                line.about() == Side.US ? line.other() : line.self(),
                line.flagged(),
                line.about());
    }

    /** What chance could have made of a gap, in words. */
    public String judged(Line line) {
        Interval gap = line.gap();
        String surprise = line.surprise() == null
                ? ""
                : ". " + say.of("review.seen." + voice() + line.about(), format.points(line.seen()));
        if (gap == null) {
            return say.of("review.gap.few") + surprise;
        }
        String verdict = line.flagged() ? "flagged" : gap.low() * gap.high() > 0 ? "small" : "chance";
        return say.of("review.gap." + verdict, format.signed(gap.low()), format.signed(gap.high())) + surprise;
    }

    /** The widest gap in a sentence. */
    public String widest(ReviewResults results) {
        return results.widest()
                .map(line -> say.of(
                        "review.widest." + voice() + line.about(),
                        line.words(caller.side()),
                        format.points(line.self()),
                        format.points(line.other())))
                .orElse("");
    }

    /** A coefficient with two decimals; a word where it cannot be told. */
    public String share(Double value) {
        return value == null
                ? say.of("review.untold")
                : String.format(Language.current().locale(), "%.2f", value);
    }

    private String voice() {
        return caller.side() == Side.PARTNER ? "guest." : "";
    }
}
