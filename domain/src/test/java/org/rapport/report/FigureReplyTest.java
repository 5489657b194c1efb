package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.audit.AuditInMemory;
import org.rapport.identity.Caller;
import org.rapport.identity.CallerInMemory;
import org.rapport.identity.Role;
import org.rapport.shared.NotFound;

class FigureReplyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final UUID partner = UUID.randomUUID();
    private final AuditInMemory audit = new AuditInMemory();
    private final InMemory replies = new InMemory();
    private final ReplyService guest = as(CallerInMemory.guestOf(partner));
    private final ReplyService manager = as(CallerInMemory.of(Role.MANAGER));

    private static final class InMemory implements FigureReplies {
        private final List<FigureReply> all = new ArrayList<>();

        @Override
        public void add(FigureReply reply) {
            all.add(0, reply);
        }

        @Override
        public Optional<FigureReply> withId(UUID id) {
            return all.stream().filter(one -> one.id().equals(id)).findFirst();
        }

        @Override
        public List<FigureReply> of(Collection<UUID> partners) {
            return all.stream().filter(one -> partners.contains(one.partner())).toList();
        }
    }

    private ReplyService as(Caller caller) {
        return new ReplyService(replies, audit, caller, CLOCK);
    }

    @Nested
    class A_side {
        @Test
        void answers_a_figure_about_itself_and_the_other_side_reads_it() {
            guest.reply(partner, PARTNER, AnsweredFigure.TRUST, "The port was closed for a week.");
            assertThat(manager.standing(partner)).singleElement().satisfies(row -> {
                assertThat(row.text()).isEqualTo("The port was closed for a week.");
                assertThat(row.on()).isEqualTo(TODAY);
                assertThat(row.mine()).isFalse();
            });
            assertThat(guest.standing(partner).get(0).mine()).isTrue();
            assertThat(audit.actions()).containsExactly("reply: replied for PARTNER");
        }

        @Test
        void does_not_answer_in_place_of_the_other() {
            assertThatThrownBy(() -> guest.reply(partner, US, AnsweredFigure.TRUST, "They are fine."))
                    .isInstanceOf(ReplyForOther.class);
            assertThatThrownBy(() -> manager.reply(partner, PARTNER, AnsweredFigure.TRUST, "We are sorry."))
                    .isInstanceOf(ReplyForOther.class);
        }

        @Test
        void withdraws_what_it_has_written_and_nobody_else_does() {
            UUID id = guest.reply(partner, PARTNER, AnsweredFigure.KEPT, "The port was closed.");
            assertThatThrownBy(() -> manager.withdraw(id)).isInstanceOf(ReplyOfAnother.class);
            guest.withdraw(id);
            assertThat(manager.standing(partner)).isEmpty();
            assertThat(audit.actions()).containsExactly("reply: replied for PARTNER", "reply: withdrawn");
        }

        @Test
        void reads_nothing_of_another_partner() {
            UUID other = UUID.randomUUID();
            assertThatThrownBy(() -> guest.standing(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> guest.reply(other, PARTNER, AnsweredFigure.TRUST, "x"))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Nested
    class A_report_of_a_day {
        @Test
        void prints_what_stood_then_with_the_name_of_the_firm() {
            guest.reply(partner, PARTNER, AnsweredFigure.TRUST, "The port was closed.");
            Words words = BundledWords.english();
            StandingReplies then = new StandingReplies(replies.standing(partner, TODAY), "Sahyadri", words);
            assertThat(then.all()).singleElement().satisfies(reply -> {
                assertThat(reply.firm()).isEqualTo("Sahyadri");
                assertThat(reply.about()).isEqualTo("trust score");
            });
            assertThat(then.to(AnsweredFigure.TRUST)).isEqualTo("Sahyadri: The port was closed.");
            assertThat(then.to(AnsweredFigure.KEPT)).isNull();
            assertThat(then.toTrust(US)).isNull();
            assertThat(replies.standing(partner, TODAY.minusDays(1))).isEmpty();
        }

        @Test
        void of_the_day_of_withdrawal_prints_nothing() {
            UUID id = guest.reply(partner, PARTNER, AnsweredFigure.TRUST, "The port was closed.");
            guest.withdraw(id);
            assertThat(replies.standing(partner, TODAY)).isEmpty();
        }
    }
}
