package org.rapport.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.partner.Partner;
import org.rapport.partner.Partners;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/**
 * Closes the periods that have ended: the night draws a card for each side and period, once. A missed night loses none, as
 * every period of the last eighteen months without a card gets one.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ScorecardClosing {
    private static final int MONTHS = 18;

    private Partners partners;
    private Templates templates;
    private Variables variables;
    private ScorecardShelf shelf;
    private ConsequenceDesk desk;

    protected ScorecardClosing() {} // CDI proxy

    @Inject
    public ScorecardClosing(
            Partners partners, Templates templates, Variables variables, ScorecardShelf shelf, ConsequenceDesk desk) {
        this.partners = partners;
        this.templates = templates;
        this.variables = variables;
        this.shelf = shelf;
        this.desk = desk;
    }

    /** Draws the cards that are due by the night of a day and says how many; doing it again draws none. */
    public int close(UUID id, LocalDate night) {
        Partner partner = partners.withId(id).orElseThrow(() -> new NotFound("Partner", id));
        TemplateHistory rules = TemplateHistory.of(templates, partner.kind());
        List<Scorecard> cards = shelf.ofPartner(id);
        VariableSource.Gauge gauge = null;
        int drawn = 0;
        for (Side side : Side.values()) {
            CardHistory known = CardHistory.of(cards, side);
            List<Period> due = known.missing(rules.ended(night, night.minusMonths(MONTHS)));
            if (!due.isEmpty()) {
                gauge = gauge == null ? variables.read(id, night) : gauge;
                drawn += close(id, side, due, new Drawing(rules, gauge, known, night));
            }
        }
        return drawn;
    }

    /** How many periods of all partners the night of a day closed, in however many tries. */
    public long closedBy(LocalDate night) {
        return shelf.closedBy(night);
    }

    /** What cards are drawn with. */
    private record Drawing(TemplateHistory rules, VariableSource.Gauge gauge, CardHistory known, LocalDate night) {
        Appraisal of(Side side, Period period) {
            return Appraisal.of(rules.inForce(period.from()), period, gauge.over(side, period, period.asOf()));
        }
    }

    /** The first standing a side ever has is a change too; of several periods caught up with, only the newest tells. */
    private int close(UUID partner, Side side, List<Period> due, Drawing drawing) {
        String standing = drawing.known()
                .standing(drawing.night())
                .map(Scorecard::standing)
                .orElse(null);
        boolean first = drawing.known().isEmpty();
        String before = standing;
        Scorecard newest = null;
        int drawn = 0;
        for (Period period : due) {
            Appraisal appraisal = drawing.of(side, period);
            boolean leading = first && newest == null && appraisal.isEmpty();
            if (!leading || period.equals(due.get(due.size() - 1))) {
                before = standing;
                newest = new Scorecard(partner, side, appraisal, drawing.night());
                standing = newest.standing() == null ? standing : newest.standing();
                shelf.add(newest);
                drawn++;
            }
        }
        if (newest != null && drawing.known().isNewest(newest.period())) {
            desk.settle(
                    newest,
                    first ? null : before,
                    drawing.rules().inForce(newest.period().from()),
                    drawing.night());
        }
        return drawn;
    }
}
