package org.rapport.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.review.ReviewFixture.CLOSES;
import static org.rapport.review.ReviewFixture.DUE;
import static org.rapport.review.ReviewFixture.OPENS;
import static org.rapport.review.ReviewFixture.all;
import static org.rapport.review.ReviewFixture.plan;
import static org.rapport.review.ReviewFixture.rater;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.audit.AuditInMemory;
import org.rapport.identity.Caller;
import org.rapport.identity.CallerInMemory;
import org.rapport.identity.NotPermitted;
import org.rapport.identity.Role;
import org.rapport.identity.User;
import org.rapport.identity.UsersInMemory;
import org.rapport.partner.Partner;
import org.rapport.partner.PartnerFixture;
import org.rapport.partner.PartnersInMemory;
import org.rapport.review.ReviewResults.Line;
import org.rapport.shared.EventsInMemory;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

class ReviewServiceTest {
    private static final Clock CLOCK = Clock.fixed(DUE.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final ReviewsInMemory reviews = new ReviewsInMemory();
    private final QuestionnairesInMemory questionnaires = new QuestionnairesInMemory();
    private final PartnersInMemory partners = new PartnersInMemory();
    private final UsersInMemory users = new UsersInMemory();
    private final AuditInMemory audit = new AuditInMemory();
    private final EventsInMemory events = new EventsInMemory();
    private final ReviewRegister register = new ReviewRegister(reviews, questionnaires, audit, events);
    private final UUID partner = entered("own");
    private final Caller ewa = CallerInMemory.of(Role.MANAGER);
    private final Caller kalliopi = CallerInMemory.guestOf(partner);
    private final ReviewService manager = as(ewa);
    private final ReviewService guest = as(kalliopi);
    private final QuestionnaireVersion asked = published();

    private UUID entered(String code) {
        Partner one = new Partner(PartnerFixture.known(code));
        partners.add(one);
        return one.id();
    }

    private QuestionnaireVersion published() {
        questionnaires.add(ReviewFixture.questionnaire());
        return questionnaires.offered().get(0).latest();
    }

    private ReviewService as(Caller caller) {
        users.add(caller.requireUser());
        return new ReviewService(
                reviews, register, new ReviewDesk(reviews, questionnaires, partners, users), caller, CLOCK);
    }

    private NewReview.Invitation invitation(Caller caller) {
        return new NewReview.Invitation(caller.requireUser().id(), Work.DELIVERY);
    }

    private UUID planned() {
        return manager.plan(new NewReview(partner, null, plan(6), List.of(invitation(ewa), invitation(kalliopi))));
    }

    @Nested
    class A_rater {
        private final UUID id = planned();

        @Test
        void is_told_what_waits_and_how_much_is_answered() {
            guest.answer(id, 0, all(asked, 2, 4, 3).subList(0, 2), false);
            assertThat(guest.waiting()).singleElement().satisfies(waiting -> {
                assertThat(waiting.answered()).isEqualTo(2);
                assertThat(waiting.asked()).isEqualTo(5);
                assertThat(waiting.dueOn()).isEqualTo(DUE);
            });
        }

        @Test
        void reads_the_own_sheet_in_the_words_of_the_own_side() {
            guest.answer(id, 0, all(asked, 2, 4, 3).subList(0, 1), false);
            SheetCard sheet = guest.sheet(id);
            assertThat(sheet.lines().get(0).items())
                    .extracting(SheetCard.Item::text, SheetCard.Item::rating)
                    .containsExactly(
                            tuple("They told of problems.", 2.0),
                            tuple("We told of problems.", null),
                            tuple("They would say we told.", null));
            assertThat(sheet.edition()).isEqualTo(1);
        }

        @Test
        void has_nothing_waiting_any_more_after_handing_in() {
            guest.answer(id, 0, all(asked, 2, 4, 3), true);
            assertThat(guest.waiting()).isEmpty();
            assertThat(manager.waiting()).hasSize(1);
        }

        @Test
        void is_not_quoted_in_the_audit_trail() {
            guest.answer(id, 0, all(asked, 2, 4, 3), true);
            assertThat(audit.actions()).last().isEqualTo("review: answers handed in");
        }
    }

    @Nested
    class A_guest {
        private final UUID id = planned();

        @Test
        void of_another_partner_finds_nothing() {
            ReviewService stranger = as(CallerInMemory.guestOf(entered("other")));
            assertThatThrownBy(() -> stranger.find(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> stranger.sheet(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> stranger.results(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> stranger.findByNumber(partner, 1)).isInstanceOf(NotFound.class);
            assertThat(stranger.page(null, null, 0, 10).rows()).isEmpty();
            assertThat(stranger.waiting()).isEmpty();
        }

        @Test
        void is_not_told_who_else_was_asked() {
            assertThat(manager.find(id).raters()).hasSize(2);
            assertThat(guest.find(id).raters()).isEmpty();
        }

        @Test
        void who_was_not_asked_has_no_sheet() {
            ReviewService colleague = as(CallerInMemory.guestOf(partner));
            assertThatThrownBy(() -> colleague.sheet(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> colleague.answer(id, 0, List.of(), false)).isInstanceOf(NotFound.class);
        }

        @Test
        void confirms_and_completes_actions_of_the_own_side_only() {
            manager.close(id);
            manager.agree(id, new NewAction(US, "Jonas", "Weekly open build", CLOSES));
            assertThatThrownBy(() -> guest.confirm(id, 1, US)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> guest.complete(id, 1)).isInstanceOf(NotPermitted.class);
            guest.confirm(id, 1, PARTNER);
            manager.complete(id, 1);
            assertThat(guest.find(id).actions()).singleElement().satisfies(action -> {
                assertThat(action.isConfirmed(PARTNER)).isTrue();
                assertThat(action.doneOn()).isEqualTo(DUE);
            });
        }
    }

    @Test
    void only_people_of_the_two_houses_are_asked() {
        User stranger = CallerInMemory.guestOf(entered("other")).requireUser();
        users.add(stranger);
        User auditor = new User("samuel", "Samuel", "s@aldermoor.test", Role.AUDITOR, null, "x");
        users.add(auditor);
        UUID id = planned();
        for (User user : List.of(stranger, auditor)) {
            assertThatThrownBy(() -> manager.invite(id, new NewReview.Invitation(user.id(), Work.OTHER)))
                    .isInstanceOf(RaterOfOtherHouse.class);
        }
        assertThat(manager.candidates(partner)).extracting(Candidate::side).containsExactly(US, PARTNER);
    }

    @Nested
    class Results {
        private final UUID id = manager.plan(new NewReview(partner, null, plan(6), List.of()));
        private final Review review = reviews.withId(id).orElseThrow();

        private void answered(Side side, Work work, double... ownAndOther) {
            String name = side + " " + review.raters().size();
            Rater rater = register.invite(review, new NewRater(side, null, name, work));
            register.answer(review, rater, 0, all(asked, ownAndOther[1], ownAndOther[0], 3), true, OPENS);
        }

        /** Ours see themselves at 4.33 and them at 4; theirs see themselves at 4 and us at 2.33. */
        private void answered() {
            for (double own : new double[] {4, 4, 5}) {
                answered(US, Work.DELIVERY, own, 4);
            }
            for (double other : new double[] {2, 2, 3}) {
                answered(PARTNER, Work.QUALITY, 4, other);
            }
        }

        @Test
        void are_shown_to_nobody_before_the_review_is_closed() {
            answered();
            assertThatThrownBy(() -> manager.results(id)).isInstanceOf(ReviewNotClosed.class);
            assertThatThrownBy(() -> guest.results(id)).isInstanceOf(ReviewNotClosed.class);
        }

        @Test
        void show_four_views() {
            answered();
            manager.close(id);
            ReviewResults results = guest.results(id);
            assertThat(results.mean(US, US)).isEqualTo(13 / 3.0, within(1e-12));
            assertThat(results.mean(PARTNER, US)).isEqualTo(7 / 3.0, within(1e-12));
            assertThat(results.mean(US, PARTNER)).isEqualTo(4);
            assertThat(results.mean(PARTNER, PARTNER)).isEqualTo(4);
        }

        @Test
        void flag_a_gap_that_is_large_and_sure() {
            answered();
            manager.close(id);
            ReviewResults results = manager.results(id);
            assertThat(results.about(US)).allMatch(Line::flagged);
            assertThat(results.about(PARTNER)).noneMatch(Line::flagged);
            Line widest = results.widest().orElseThrow();
            assertThat(widest.about()).isEqualTo(US);
            assertThat(widest.difference()).isEqualTo(2, within(1e-12));
            assertThat(widest.gap().low()).isPositive();
            assertThat(widest.words(US)).isEqualTo("We told of problems.");
            assertThat(widest.words(PARTNER)).isEqualTo("They told of problems.");
            assertThat(widest.surprise()).isEqualTo(3 - 7 / 3.0, within(1e-12));
        }

        @Test
        void judge_nothing_where_fewer_than_three_of_a_side_answered() {
            answered(US, Work.DELIVERY, 5, 4);
            answered(US, Work.DELIVERY, 5, 4);
            answered(PARTNER, Work.DELIVERY, 4, 1);
            answered(PARTNER, Work.DELIVERY, 4, 1);
            manager.close(id);
            assertThat(manager.results(id).judged()).isFalse();
            assertThat(manager.results(id).about(US)).noneMatch(Line::flagged);
        }

        @Test
        void leave_out_sheets_that_were_not_handed_in() {
            answered();
            Rater late = register.invite(review, rater(US, "Late"));
            register.answer(review, late, 0, all(asked, 1, 1, 1).subList(0, 4), false, OPENS);
            manager.close(id);
            assertThat(manager.results(id).of(US)).satisfies(side -> {
                assertThat(side.asked()).isEqualTo(4);
                assertThat(side.finished()).isEqualTo(3);
            });
            assertThat(manager.results(id).mean(US, PARTNER)).isEqualTo(4);
        }

        @Test
        void break_answers_down_by_work_only_where_nobody_can_be_recognised() {
            IntStream.range(0, 6).forEach(i -> answered(US, Work.DELIVERY, 4, 4));
            IntStream.range(0, 5).forEach(i -> answered(US, Work.QUALITY, 4, 2));
            IntStream.range(0, 6).forEach(i -> answered(PARTNER, Work.DELIVERY, 4, 4));
            answered(PARTNER, Work.MANAGEMENT, 4, 1);
            manager.close(id);
            assertThat(manager.results(id).groups())
                    .extracting(ReviewResults.Group::work, ReviewResults.Group::raters, ReviewResults.Group::mean)
                    .containsExactly(
                            tuple(Work.DELIVERY, 6, 4.0),
                            tuple(Work.QUALITY, 5, 2.0),
                            tuple(Work.DELIVERY, null, null),
                            tuple(Work.MANAGEMENT, null, null));
        }

        @Test
        void become_a_fact_with_each_aspect_and_how_alike_the_raters_are() {
            answered();
            manager.close(id);
            ReviewClosed fact = (ReviewClosed) events.fired().get(0);
            assertThat(fact.asked()).isEqualTo(Set.of(US, PARTNER));
            assertThat(fact.before()).isNull();
            assertThat(fact.judged()).hasSize(4);
            assertThat(fact.judged().get(0)).satisfies(judged -> {
                assertThat(judged.side()).isEqualTo(US);
                assertThat(judged.aspect()).isEqualTo(Aspect.OPENNESS);
                assertThat(judged.rating()).isEqualTo(7 / 3.0, within(1e-12));
                assertThat(judged.raters()).isEqualTo(3);
            });
        }

        @Test
        void are_free_of_the_habits_of_kind_raters_in_the_evidence_and_raw_on_the_page() {
            UUID kind = ewa.requireUser().id();
            for (String target : List.of("P1", "P2", "P3")) {
                reviews.known(new RaterCorrection.Rating(target, kind.toString(), 1.0));
                reviews.known(new RaterCorrection.Rating(target, "other", 0.6));
            }
            Rater rater = register.invite(review, new NewRater(US, kind, "Ewa", Work.DELIVERY));
            register.answer(review, rater, 0, all(asked, 4, 4, 4), true, OPENS);
            manager.close(id);
            double corrected =
                    ((ReviewClosed) events.fired().get(0)).judged().get(0).rating();
            assertThat(corrected).isLessThan(4).isGreaterThan(3.5);
            assertThat(manager.results(id).agreement().get(0)).satisfies(agreement -> {
                assertThat(agreement.mean()).isEqualTo(4);
                assertThat(agreement.corrected()).isEqualTo(corrected, within(1e-12));
            });
        }
    }

    @Nested
    class The_night {
        private final ReviewNight night = new ReviewNight(reviews, register, questionnaires);
        private final UUID id = planned();

        @Test
        void closes_a_review_on_its_last_day_once() {
            assertThat(night.close(CLOSES.minusDays(1), List.of(partner))).isZero();
            assertThat(night.close(CLOSES, List.of(partner))).isEqualTo(1);
            assertThat(night.close(CLOSES, List.of(partner))).isZero();
            assertThat(reviews.withId(id).orElseThrow().closedOn()).isEqualTo(CLOSES);
        }

        @Test
        void after_missed_nights_closes_it_as_of_its_last_day() {
            night.close(CLOSES.plusDays(9), List.of(partner));
            assertThat(reviews.withId(id).orElseThrow().closedOn()).isEqualTo(CLOSES);
        }

        @Test
        void plans_the_next_one_two_weeks_ahead_with_the_same_raters_and_the_newest_questions() {
            questionnaires
                    .offered()
                    .get(0)
                    .publish(1, "Six", ReviewFixture.questions().subList(0, 1), "Ewa", DUE);
            night.close(OPENS.plusMonths(6).minusDays(15), List.of(partner));
            assertThat(reviews.ofPartner(partner)).hasSize(1);
            night.close(OPENS.plusMonths(6).minusDays(14), List.of(partner));
            night.close(OPENS.plusMonths(6).minusDays(13), List.of(partner));
            assertThat(reviews.ofPartner(partner)).hasSize(2);
            Review next = reviews.ofPartner(partner).get(0);
            assertThat(next.raters())
                    .extracting(Rater::name, Rater::asked)
                    .hasSize(2)
                    .allMatch(one -> one.toList().get(1).equals(3));
            assertThat(next.title()).isEqualTo("Second half of 2026");
        }
    }
}
