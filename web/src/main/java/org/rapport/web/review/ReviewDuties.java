package org.rapport.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rapport.review.ReviewService;
import org.rapport.review.WaitingReview;
import org.rapport.web.Say;
import org.rapport.web.today.Desk;
import org.rapport.web.today.Duty;
import org.rapport.web.today.DutySource;
import org.rapport.web.today.Part;

/** Reviews that wait for the reader's own answers, with how many are given so far. */
@ApplicationScoped
public class ReviewDuties implements DutySource {
    private ReviewService reviews;
    private Say say;

    protected ReviewDuties() {} // CDI proxy

    @Inject
    public ReviewDuties(ReviewService reviews, Say say) {
        this.reviews = reviews;
        this.say = say;
    }

    @Override
    public List<Duty> duties(Desk desk) {
        return reviews.waiting().stream().map(one -> duty(one, desk)).toList();
    }

    private Duty duty(WaitingReview one, Desk desk) {
        String page = "/review/answer.xhtml?id=" + one.review();
        String label = say.of(one.answered() == 0 ? "review.answer.do" : "review.answer.goOn");
        return new Duty(
                Part.WAITING,
                one.review(),
                desk.own(),
                one.dueOn(),
                one.title(),
                page,
                new Duty.Whom(one.partnerName(), "/partner/detail.xhtml?code=" + one.partnerCode()),
                say.of("review.progress", one.answered(), one.asked()),
                null,
                null,
                List.of(new Duty.Deed(label, page, one.title(), true)));
    }
}
