package org.rapport.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import org.rapport.night.NightBook;
import org.rapport.night.Step;
import org.rapport.report.PostRoom;

/** Puts one digest for each recipient into the outbox. A day that is only caught up has none: the last day's is sent. */
@Named
@Dependent
public class PutDownDigests extends NightStepWork {
    @Inject
    private PostRoom post;

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
        long digests = nights.read(closing).night().caughtUp() ? 0 : post.putDownDigests(closing);
        advance(1);
        return Map.of("digests", digests);
    }
}
