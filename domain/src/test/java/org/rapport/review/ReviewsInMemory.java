package org.rapport.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.identity.Reach;
import org.rapport.shared.Page;
import org.rapport.shared.Side;

/** Reviews without a database. */
public class ReviewsInMemory implements Reviews {
    private final List<Review> all = new ArrayList<>();
    private final List<RaterCorrection.Rating> habits = new ArrayList<>();

    /** What raters gave elsewhere. */
    void known(RaterCorrection.Rating rating) {
        habits.add(rating);
    }

    @Override
    public void add(Review review) {
        all.add(review);
    }

    @Override
    public Optional<Review> withId(UUID id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Review> withNumber(UUID partner, int number) {
        return with(partner).filter(one -> one.number() == number).findFirst();
    }

    @Override
    public Optional<Review> withReference(UUID partner, String reference) {
        return with(partner).filter(one -> reference.equals(one.reference())).findFirst();
    }

    @Override
    public int nextNumber(UUID partner) {
        return (int) with(partner).count() + 1;
    }

    @Override
    public Page<ReviewRow> page(Reach reach, ReviewQuery query) {
        List<ReviewRow> rows = all.stream()
                .filter(one -> reach.covers(one.partner()))
                .filter(one -> query.partner() == null || query.partner().equals(one.partner()))
                .filter(one -> query.status() == null || query.status() == one.status(query.day()))
                .map(one -> ReviewRow.of(
                        one, "code", "name", query.day(), one.raters().size(), 0))
                .toList();
        return new Page<>(rows, rows.size(), query.first(), query.size());
    }

    @Override
    public List<Review> ofPartner(UUID partner) {
        return with(partner)
                .sorted(Comparator.comparing(Review::number).reversed())
                .toList();
    }

    @Override
    public List<WaitingReview> waiting(UUID user, LocalDate day) {
        return open(day)
                .filter(one ->
                        one.raterOf(user).filter(rater -> !rater.isFinished()).isPresent())
                .map(one -> new WaitingReview(
                        one.id(),
                        one.partner(),
                        "code",
                        "name",
                        one.title(),
                        one.plan().dueOn(),
                        one.plan().closesOn(),
                        one.raterOf(user).orElseThrow().answered(),
                        one.raterOf(user).orElseThrow().asked()))
                .toList();
    }

    @Override
    public List<MissingAnswers> missing(LocalDate day, LocalDate dueBy) {
        return open(day)
                .filter(one -> !one.plan().dueOn().isAfter(dueBy))
                .flatMap(one -> one.raters().stream()
                        .filter(rater -> rater.user().isPresent() && !rater.isFinished())
                        .map(rater -> new MissingAnswers(
                                rater.user().get(),
                                one.id(),
                                one.plan().opensOn(),
                                one.plan().dueOn(),
                                one.plan().closesOn())))
                .toList();
    }

    @Override
    public List<PendingReview> pending(Collection<UUID> partners, LocalDate day) {
        return open(day)
                .filter(one -> partners.contains(one.partner()))
                .flatMap(one -> Stream.of(Side.values())
                        .map(side -> new PendingReview(
                                one.id(),
                                one.partner(),
                                one.title(),
                                one.plan().dueOn(),
                                one.plan().closesOn(),
                                side,
                                one.raters().stream()
                                        .filter(rater -> rater.side() == side && !rater.isFinished())
                                        .count())))
                .filter(one -> one.missing() > 0)
                .toList();
    }

    @Override
    public List<Review> toFollow(Collection<UUID> partners, LocalDate day) {
        return all.stream()
                .filter(one -> partners.contains(one.partner()) && one.plan().everyMonths() > 0)
                .filter(one -> !one.plan()
                        .opensOn()
                        .plusMonths(one.plan().everyMonths())
                        .isAfter(day))
                .toList();
    }

    @Override
    public List<Review> toClose(Collection<UUID> partners, LocalDate day) {
        return all.stream()
                .filter(one -> partners.contains(one.partner()) && one.closedOn() == null)
                .filter(one -> !one.plan().closesOn().isAfter(day))
                .toList();
    }

    @Override
    public Optional<LocalDate> closedBefore(UUID partner, LocalDate day, UUID except) {
        return with(partner)
                .filter(one -> !one.id().equals(except))
                .map(Review::closedOn)
                .filter(Objects::nonNull)
                .filter(on -> !on.isAfter(day))
                .max(Comparator.naturalOrder());
    }

    @Override
    public List<GivenAnswer> answers(UUID review) {
        return withId(review).orElseThrow().raters().stream()
                .filter(Rater::isFinished)
                .flatMap(rater -> rater.answers().stream())
                .map(one -> new GivenAnswer(
                        one.rater().id(),
                        one.rater().side(),
                        one.rater().work(),
                        one.rater().habit(),
                        one.question(),
                        one.view(),
                        one.rating()))
                .toList();
    }

    @Override
    public List<RaterCorrection.Rating> habits(Collection<UUID> users) {
        return List.copyOf(habits);
    }

    private Stream<Review> open(LocalDate day) {
        return all.stream().filter(one -> one.status(day) == ReviewStatus.OPEN);
    }

    private Stream<Review> with(UUID partner) {
        return all.stream().filter(one -> one.partner().equals(partner));
    }
}
