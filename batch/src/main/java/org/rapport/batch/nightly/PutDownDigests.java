package org.rapport.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapport.night.NightBook;
import org.rapport.night.Step;
import org.rapport.report.AlertMails;
import org.rapport.report.PostRoom;
import org.rapport.report.RaterMails;

/**
 * Puts one digest for each recipient, the reminders of open reviews and the mails about early warnings into the outbox. A day
 * that is only caught up has none: the last day's is sent.
 */
@Named
@Dependent
public class PutDownDigests extends NightStepWork {
    @Inject
    private PostRoom post;

    @Inject
    private RaterMails raters;

    @Inject
    private AlertMails warnings;

    @Inject
    private NightBook nights;

    public PutDownDigests() {
        super(Step.DIGESTS);
    }

    @Override
    int total(LocalDate closing) {
        return 1;
    }

    @Override
    Map<String, Long> work(LocalDate closing) {
        boolean late = nights.read(closing).night().caughtUp();
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("digests", late ? 0L : post.putDownDigests(closing));
        figures.put("reminders", late ? 0L : raters.putDown(closing));
        figures.put("warnings", late ? 0L : warnings.putDown(closing));
        advance(1);
        return figures;
    }
}
