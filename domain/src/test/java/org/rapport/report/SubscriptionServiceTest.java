package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.audit.AuditInMemory;
import org.rapport.identity.CallerInMemory;
import org.rapport.identity.Role;
import org.rapport.identity.User;
import org.rapport.identity.UsersInMemory;
import org.rapport.partner.PartnerKind;
import org.rapport.partner.PartnersInMemory;
import org.rapport.partner.UnknownTimeZone;
import org.rapport.shared.TextMissing;

class SubscriptionServiceTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final SubscriptionChoice DAILY = SubscriptionChoice.of(Frequency.DAILY, false, true);

    private final SubscriptionsInMemory subscriptions = new SubscriptionsInMemory();
    private final OutboxInMemory outbox = new OutboxInMemory();
    private final AuditInMemory audit = new AuditInMemory();
    private final CallerInMemory thora = CallerInMemory.of(Role.EXECUTIVE);
    private final PostRoom room = new PostRoom(
            outbox,
            subscriptions,
            new UsersInMemory(),
            new PartnersInMemory(),
            Clock.fixed(Instant.parse("2026-11-17T02:15:00Z"), ZoneOffset.UTC));
    private final SubscriptionService service = as(thora);

    private SubscriptionService as(CallerInMemory caller) {
        PreviewDesk previews = new PreviewDesk();
        previews.open((User user, SubscriptionChoice choice) -> Optional.of(user.name() + " " + choice));
        return new SubscriptionService(subscriptions, outbox, previews, caller, audit);
    }

    /** The token that the mail of a night carries. */
    private String mailed() {
        room.putDownDigests(MONDAY);
        return subscriptions
                .ofUser(thora.requireUser().id())
                .flatMap(Subscription::token)
                .orElseThrow();
    }

    @Nested
    class The_link_in_a_mail {
        @Test
        void ends_the_subscription_of_its_user_whoever_calls_and_once() {
            service.choose(DAILY);
            String token = mailed();
            SubscriptionService stranger = as(CallerInMemory.of(Role.MANAGER));
            assertThat(stranger.isEndable(token)).isTrue();
            assertThat(stranger.endBy(token)).isTrue();
            assertThat(service.mine()).isEmpty();
            assertThat(stranger.endBy(token)).isFalse();
            assertThat(audit.actions()).contains("subscription: ended by the link in its mail");
        }

        @Test
        void ends_nothing_by_being_looked_at() {
            service.choose(DAILY);
            String token = mailed();
            assertThat(service.isEndable(token)).isTrue();
            assertThat(service.mine()).contains(DAILY);
        }

        @Test
        void stays_the_same_over_nights_and_changes_but_not_over_a_new_subscription() {
            service.choose(DAILY);
            String first = mailed();
            service.choose(SubscriptionChoice.of(Frequency.WEEKLY, true, false));
            assertThat(mailed()).isEqualTo(first);
            service.end();
            service.choose(DAILY);
            assertThat(mailed()).isNotEqualTo(first);
            assertThat(service.endBy(first)).isFalse();
            assertThat(service.mine()).isPresent();
        }

        @Test
        void that_was_made_up_ends_nothing() {
            service.choose(DAILY);
            mailed();
            String forged = UnsubscribeToken.of(thora.requireUser().id(), UnsubscribeToken.newSecret());
            assertThat(service.endBy(forged)).isFalse();
            assertThat(service.endBy(null)).isFalse();
            assertThat(service.mine()).isPresent();
        }
    }

    @Nested
    class A_choice {
        @Test
        void about_one_kind_names_it_and_any_other_forgets_it() {
            assertThatThrownBy(() -> new SubscriptionChoice(Frequency.DAILY, Coverage.KIND, null, 0, false, true))
                    .isInstanceOf(KindMissing.class);
            assertThat(new SubscriptionChoice(Frequency.DAILY, Coverage.OWN, PartnerKind.CLIENT, 0, false, true).kind())
                    .isNull();
        }

        @Test
        void takes_points_that_trust_can_move_by() {
            assertThatThrownBy(() -> moved(-1)).isInstanceOf(ThresholdOutOfRange.class);
            assertThatThrownBy(() -> moved(51)).isInstanceOf(ThresholdOutOfRange.class);
        }

        @Test
        void says_from_which_move_on_there_is_something_to_report() {
            assertThat(moved(5).isEventful(PortfolioFixture.moved(-5.2, 0))).isTrue();
            assertThat(moved(5).isEventful(PortfolioFixture.moved(4.9, -4.9))).isFalse();
            assertThat(moved(0).isEventful(PortfolioFixture.moved(4.9, 0))).isFalse();
        }

        private SubscriptionChoice moved(int points) {
            return new SubscriptionChoice(Frequency.DAILY, Coverage.PORTFOLIO, null, points, true, true);
        }
    }

    @Nested
    class A_digest_that_pauses {
        private final OutboxService administration = new OutboxService(
                outbox,
                subscriptions,
                new UsersInMemory(),
                audit,
                Clock.fixed(Instant.parse("2026-11-17T02:15:00Z"), ZoneOffset.UTC));

        private UUID sent() {
            service.choose(DAILY);
            room.putDownDigests(MONDAY);
            UUID mail = room.release(MONDAY).get(0);
            room.take(mail, "app-1", "thora@house.test", "subject", "body");
            room.sent(mail);
            return mail;
        }

        @Test
        void does_so_because_an_administrator_says_that_a_mail_came_back() {
            UUID mail = sent();
            administration.bounced(mail, "mailbox closed");
            assertThat(room.state(mail)).isEqualTo(MailState.BOUNCED);
            assertThat(administration.paused())
                    .extracting(PausedDigest::reason, PausedDigest::address, PausedDigest::mail)
                    .containsExactly(tuple("mailbox closed", "thora@house.test", mail));
            assertThat(audit.actions()).contains("mail: came back");
        }

        @Test
        void tells_its_reader_and_goes_on_when_the_reader_says_so() {
            administration.bounced(sent(), "mailbox closed");
            assertThat(service.paused().orElseThrow().reason()).isEqualTo("mailbox closed");
            service.resume();
            assertThat(service.paused()).isEmpty();
            assertThat(administration.paused()).isEmpty();
            assertThat(room.putDownDigests(MONDAY.plusDays(1))).isOne();
            assertThat(audit.actions()).contains("subscription: resumed");
        }

        @Test
        void takes_a_reason_and_a_mail_that_has_left() {
            UUID mail = sent();
            assertThatThrownBy(() -> administration.bounced(mail, " ")).isInstanceOf(TextMissing.class);
            administration.bounced(mail, "mailbox closed");
            assertThatThrownBy(() -> administration.bounced(mail, "mailbox closed"))
                    .isInstanceOf(MailNotReturnable.class);
        }
    }

    @Test
    void an_hour_of_the_day_and_a_zone_are_ones_that_exist() {
        assertThatThrownBy(() -> DAILY.at(24, null)).isInstanceOf(HourOutOfRange.class);
        assertThatThrownBy(() -> DAILY.at(7, "Europe/Atlantis")).isInstanceOf(UnknownTimeZone.class);
        assertThat(DAILY.at(7, " ").timeZone()).isNull();
        service.choose(DAILY.at(7, "Asia/Seoul"));
        assertThat(service.mine()).contains(DAILY.at(7, "Asia/Seoul"));
    }

    @Test
    void what_became_of_ones_own_mails_is_listed_and_of_nobody_elses() {
        service.choose(DAILY);
        as(CallerInMemory.of(Role.MANAGER)).choose(DAILY);
        room.putDownDigests(MONDAY.minusDays(1));
        room.putDownDigests(MONDAY);
        assertThat(service.deliveries()).extracting(OutboxRow::day).containsExactly(MONDAY, MONDAY.minusDays(1));
    }

    @Test
    void a_preview_is_written_for_whoever_asks_by_what_is_chosen() {
        assertThat(service.preview(DAILY))
                .hasValueSatisfying(
                        html -> assertThat(html).contains(thora.requireUser().name(), "DAILY"));
    }
}
