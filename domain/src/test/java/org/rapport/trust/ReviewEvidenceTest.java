package org.rapport.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.trust.EvidenceKind.REVIEW_HELD;
import static org.rapport.trust.EvidenceKind.REVIEW_SCORE;
import static org.rapport.trust.TrustFixture.PARTNER;
import static org.rapport.trust.TrustFixture.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.review.Aspect;
import org.rapport.review.Judged;
import org.rapport.review.ReviewClosed;
import org.rapport.shared.Gathering;
import org.rapport.shared.Side;

class ReviewEvidenceTest {
    private static final UUID REVIEW = UUID.fromString("018f0000-0000-7000-8000-00000000000d");

    private final LedgerInMemory ledger = new LedgerInMemory();
    private final ScoringPolicies policies = new OnePolicy(TrustFixture.policy());
    private final ReviewEvidence evidence =
            new ReviewEvidence(new EvidenceBook(ledger, policies, new Gathering()), policies);

    private void closed(LocalDate before, int months, Set<Side> held, Judged... judged) {
        evidence.on(new ReviewClosed(
                REVIEW, PARTNER, day(400), before, months, Set.of(Side.values()), held, List.of(judged)));
    }

    @Test
    void a_review_held_in_its_rhythm_counts_in_full_for_both_sides() {
        closed(day(220), 6, Set.of(Side.values()));
        assertThat(ledger.counting()).hasSize(2).allSatisfy(line -> {
            assertThat(line.kind()).isEqualTo(REVIEW_HELD);
            assertThat(line.dimension()).isEqualTo(Dimension.ALIGNMENT);
            assertThat(line.value()).isEqualTo(1);
            assertThat(line.weight()).isEqualTo(0.3);
            assertThat(line.fact()).isEqualTo(REVIEW);
        });
    }

    @Test
    void held_after_two_rhythms_it_is_worth_half() {
        closed(day(400).minusDays(365), 6, Set.of(Side.values()));
        assertThat(ledger.counting())
                .allSatisfy(line -> assertThat(line.value()).isEqualTo(0.5, within(2e-3)));
    }

    @Test
    void the_first_review_has_no_rhythm_to_keep() {
        closed(null, 6, Set.of(Side.values()));
        closed(day(1), 0, Set.of(Side.values()));
        assertThat(ledger.counting()).hasSize(4).allMatch(line -> line.value() == 1);
    }

    @Test
    void a_side_of_which_nobody_answered_did_not_hold_it() {
        closed(null, 6, Set.of(Side.US));
        assertThat(ledger.counting())
                .filteredOn(line -> line.side() == Side.PARTNER)
                .singleElement()
                .extracting(Evidence::value)
                .isEqualTo(0.0);
    }

    @ParameterizedTest
    @EnumSource(Aspect.class)
    void a_rating_speaks_about_the_dimension_that_was_asked_for(Aspect aspect) {
        closed(null, 6, Set.of(), new Judged(Side.US, aspect, 2, 1, 0));
        assertThat(ledger.counting())
                .filteredOn(line -> line.kind() == REVIEW_SCORE)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.dimension().name()).isEqualTo(aspect.name());
                    assertThat(line.side()).isEqualTo(Side.US);
                    assertThat(line.value()).isEqualTo(0.25);
                    assertThat(line.weight()).isEqualTo(0.8);
                });
    }

    @Test
    void several_raters_weigh_by_how_different_they_are_and_at_most_twice() {
        closed(
                null,
                6,
                Set.of(),
                new Judged(Side.US, Aspect.CARE, 4, 2, 0.5),
                new Judged(Side.US, Aspect.CARE, 4, 8, 0.29),
                new Judged(Side.US, Aspect.CARE, 4, 5, 1));
        assertThat(ledger.counting())
                .filteredOn(line -> line.kind() == REVIEW_SCORE)
                .extracting(Evidence::weight)
                .satisfiesExactly(
                        weight -> assertThat(weight).isEqualTo(0.8 * 4 / 3, within(1e-12)),
                        weight -> assertThat(weight).isEqualTo(1.6, within(1e-12)),
                        weight -> assertThat(weight).isEqualTo(0.8, within(1e-12)));
    }

    /** The same policy on every day. */
    private record OnePolicy(ScoringPolicy policy) implements ScoringPolicies {
        @Override
        public ScoringPolicy inForce(LocalDate day) {
            return policy;
        }

        @Override
        public ScoringPolicy version(int version) {
            return policy;
        }

        @Override
        public List<PublishedPolicy> history() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(PublishedPolicy published) {
            throw new UnsupportedOperationException();
        }
    }
}
