package org.rapport.web.review;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.rapport.review.ReviewCard;
import org.rapport.review.ReviewPlan;
import org.rapport.review.ReviewRow;
import org.rapport.review.Work;

/** What is typed about a review that is planned, and about somebody who is to be asked. */
public class ReviewForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int HALF = 6;

    private int edition;
    private UUID questionnaire;
    private String title;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private LocalDate opensOn;
    private LocalDate dueOn;
    private LocalDate closesOn;
    private int everyMonths = HALF;
    private UUID user;
    private Work work = Work.DELIVERY;

    /** A new one: looks back on the last whole half-year, opens in a week. */
    static ReviewForm fresh(LocalDate today) {
        ReviewForm form = new ReviewForm();
        LocalDate half = LocalDate.of(today.getYear(), today.getMonthValue() > HALF ? HALF + 1 : 1, 1);
        form.periodFrom = half.minusMonths(HALF);
        form.periodTo = half.minusDays(1);
        form.opensOn = today.plusWeeks(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        form.dueOn = form.opensOn.plusWeeks(2).with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
        form.closesOn = form.dueOn.plusWeeks(1);
        return form;
    }

    static ReviewForm of(ReviewCard card) {
        ReviewForm form = new ReviewForm();
        ReviewRow row = card.review();
        form.edition = card.edition();
        form.questionnaire = card.questionnaire();
        form.title = row.title();
        form.periodFrom = row.periodFrom();
        form.periodTo = row.periodTo();
        form.opensOn = row.opensOn();
        form.dueOn = row.dueOn();
        form.closesOn = row.closesOn();
        form.everyMonths = row.everyMonths();
        return form;
    }

    ReviewPlan plan() {
        return new ReviewPlan(title, periodFrom, periodTo, opensOn, dueOn, closesOn, everyMonths);
    }

    int edition() {
        return edition;
    }

    public UUID getQuestionnaire() {
        return questionnaire;
    }

    public void setQuestionnaire(UUID questionnaire) {
        this.questionnaire = questionnaire;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getPeriodFrom() {
        return periodFrom;
    }

    public void setPeriodFrom(LocalDate periodFrom) {
        this.periodFrom = periodFrom;
    }

    public LocalDate getPeriodTo() {
        return periodTo;
    }

    public void setPeriodTo(LocalDate periodTo) {
        this.periodTo = periodTo;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public int getEveryMonths() {
        return everyMonths;
    }

    public void setEveryMonths(int everyMonths) {
        this.everyMonths = everyMonths;
    }

    public UUID getUser() {
        return user;
    }

    public void setUser(UUID user) {
        this.user = user;
    }

    public Work getWork() {
        return work;
    }

    public void setWork(Work work) {
        this.work = work;
    }
}
