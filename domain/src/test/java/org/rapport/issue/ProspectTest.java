package org.rapport.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.commitment.Recording;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.TextMissing;

class ProspectTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final UUID PARTNER_ID = Ids.next();

    private static Act by(Side side, int daysAgo) {
        return new Act(side, side.name(), TODAY.minusDays(daysAgo), new Recording("Ewa", US, TODAY));
    }

    @Nested
    class An_idea {
        private final Idea idea = new Idea(PARTNER_ID, "Returnable boxes", null, by(US, 9));

        @Test
        void is_agreed_by_the_side_that_has_not_proposed_it() {
            assertThatThrownBy(() -> idea.agree("half and half", by(US, 3))).isInstanceOf(OwnIdea.class);
            idea.agree("half and half", by(PARTNER, 3));
            assertThat(idea.state()).isEqualTo(IdeaState.AGREED);
            assertThatThrownBy(() -> idea.agree("other", by(PARTNER, 2))).isInstanceOf(IdeaNotOpen.class);
        }

        @Test
        void needs_a_word_on_how_its_benefit_is_shared() {
            assertThatThrownBy(() -> idea.agree(" ", by(PARTNER, 3))).isInstanceOf(TextMissing.class);
        }

        @Test
        void is_finished_only_after_both_agreed_and_once() {
            assertThatThrownBy(() -> idea.finish("saved", null, by(US, 0))).isInstanceOf(IdeaNotAgreed.class);
            idea.agree("half and half", by(PARTNER, 3));
            idea.finish("saved", null, by(US, 0));
            assertThatThrownBy(() -> idea.finish("saved", null, by(US, 0))).isInstanceOf(IdeaNotAgreed.class);
            assertThatThrownBy(() -> idea.drop(by(US, 0))).isInstanceOf(IdeaNotOpen.class);
        }
    }

    @Nested
    class A_risk {
        private NewRisk said(int likelihood, int impact) {
            return new NewRisk(
                    PARTNER_ID,
                    "One heater only",
                    RiskKind.DEPENDENCY,
                    likelihood,
                    impact,
                    PARTNER,
                    "이준호",
                    null,
                    TODAY);
        }

        @Test
        void has_a_level_of_likelihood_times_impact() {
            assertThat(RiskRow.of(new Risk(said(3, 5), by(US, 0))).level()).isEqualTo(15);
        }

        @Test
        void stays_on_its_scale() {
            assertThatThrownBy(() -> new Risk(said(0, 5), by(US, 0))).isInstanceOf(LevelOutOfRange.class);
            assertThatThrownBy(() -> new Risk(said(1, 6), by(US, 0))).isInstanceOf(LevelOutOfRange.class);
        }

        @Test
        void is_closed_once_with_what_became_of_it() {
            Risk risk = new Risk(said(3, 5), by(US, 0));
            assertThatThrownBy(() -> risk.close("", TODAY)).isInstanceOf(TextMissing.class);
            risk.close("A second heater stands there", TODAY);
            assertThatThrownBy(() -> risk.assess(said(1, 1))).isInstanceOf(RiskClosedAlready.class);
        }
    }
}
