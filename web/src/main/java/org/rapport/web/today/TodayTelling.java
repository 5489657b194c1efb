package org.rapport.web.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.rapport.commitment.CommitmentCard;
import org.rapport.commitment.CommitmentService;
import org.rapport.trust.Telling;
import org.rapport.trust.TrustService;
import org.rapport.web.Format;
import org.rapport.web.Say;

/** What telling today, and what silence, does to one's own score: of the first own promise that will not hold. */
@Named
@RequestScoped
public class TodayTelling {
    @Inject
    private TodayView today;

    @Inject
    private CommitmentService commitments;

    @Inject
    private TrustService trust;

    @Inject
    private Format format;

    @Inject
    private Say say;

    private Optional<Said> said;

    private record Said(boolean good, String words) {}

    public boolean isKnown() {
        return read().isPresent();
    }

    public String getTitle() {
        return say.of(read().filter(Said::good).isPresent() ? "today.telling.good" : "today.telling.small");
    }

    public String getWords() {
        return read().map(Said::words).orElse("");
    }

    private Optional<Said> read() {
        if (said == null) {
            said = today.getThisWeek().stream().filter(Duty::slips).findFirst().map(this::said);
        }
        return said;
    }

    private Said said(Duty duty) {
        CommitmentCard card = commitments.find(duty.subject());
        Telling telling = trust.telling(
                new Telling.Slip(card.partner(), card.promisor(), card.announcedOn(), card.dueOn(), format.today()));
        String words = say.of(
                "today.telling.text",
                duty.what(),
                format.away(duty.due()),
                format.signed(telling.today()),
                format.signed(telling.foundOut()),
                format.day(duty.due()));
        return new Said(telling.today() >= 0, words);
    }
}
