package org.rapport.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.batch.mail.Courier;
import org.rapport.night.Step;
import org.rapport.report.MailState;
import org.rapport.report.PostRoom;

/** Sends the digests of the day; what cannot be sent now is tried again later, and does not fail the night. */
@Named
@Dependent
public class DeliverMails extends NightStepWork {
    @Inject
    private PostRoom post;

    @Inject
    private Courier courier;

    public DeliverMails() {
        super(Step.DELIVER);
    }

    @Override
    int total(LocalDate closing) {
        return post.release(closing).size();
    }

    @Override
    Map<String, Long> work(LocalDate closing) {
        for (UUID mail : post.release(closing)) {
            courier.deliver(List.of(mail));
            advance(1);
        }
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("mails-sent", post.count(closing, MailState.SENT));
        figures.put("mails-withheld", post.count(closing, MailState.WITHHELD));
        figures.put("mails-failed", post.count(closing, MailState.FAILED));
        return figures;
    }
}
