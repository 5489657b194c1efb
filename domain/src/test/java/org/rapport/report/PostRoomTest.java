package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.identity.Role;
import org.rapport.identity.User;
import org.rapport.identity.UsersInMemory;
import org.rapport.partner.Contact;
import org.rapport.partner.NewContact;
import org.rapport.partner.PartnersInMemory;
import org.rapport.shared.Side;

class PostRoomTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate SUNDAY = MONDAY.minusDays(1);

    private final OutboxInMemory outbox = new OutboxInMemory();
    private final SubscriptionsInMemory subscriptions = new SubscriptionsInMemory();
    private final UsersInMemory users = new UsersInMemory();
    private final PartnersInMemory partners = new PartnersInMemory();
    private final PostRoom room = new PostRoom(
            outbox, subscriptions, users, partners, Clock.fixed(Instant.parse("2026-11-17T02:15:00Z"), ZoneOffset.UTC));

    private User subscribed(String login, Frequency frequency) {
        User user = new User(login, login, login + "@house.test", Role.EXECUTIVE, null, "hash");
        users.add(user);
        subscriptions.add(new Subscription(user.id(), SubscriptionChoice.of(frequency, false, true)));
        return user;
    }

    private UUID released() {
        subscribed("thora", Frequency.DAILY);
        room.putDownDigests(MONDAY);
        return room.release(MONDAY).get(0);
    }

    @Nested
    class An_invitation {
        private UUID put(String email) {
            Contact contact = new Contact(
                    UUID.randomUUID(), new NewContact(Side.PARTNER, "Park Ji-young", null, email, null, "ko", false));
            partners.add(contact);
            OutboxMail mail = new OutboxMail(contact.id(), MONDAY, MailKind.INVITATION, UUID.randomUUID());
            outbox.add(mail);
            return mail.id();
        }

        @Test
        void goes_to_a_contact_who_is_no_user() {
            assertThat(room.open(put("park@hanbit.test")).orElseThrow().recipient())
                    .hasValueSatisfying(one -> assertThat(one.email()).isEqualTo("park@hanbit.test"));
        }

        @Test
        void goes_nowhere_without_an_address() {
            assertThat(room.open(put(null)).orElseThrow().recipient()).isEmpty();
        }
    }

    @Nested
    class Digests {
        @Test
        void are_put_down_once_for_each_recipient_and_day() {
            subscribed("thora", Frequency.DAILY);
            subscribed("aylin", Frequency.DAILY);

            assertThat(room.putDownDigests(MONDAY)).isEqualTo(2);
            assertThat(room.putDownDigests(MONDAY)).isZero();
        }

        @Test
        void come_weekly_for_the_day_the_week_ends() {
            subscribed("thora", Frequency.WEEKLY);

            assertThat(room.putDownDigests(MONDAY)).isZero();
            assertThat(room.putDownDigests(SUNDAY)).isEqualTo(1);
        }

        @Test
        void do_not_leave_before_their_day_is_released() {
            subscribed("thora", Frequency.DAILY);
            room.putDownDigests(MONDAY);

            assertThat(room.due()).isEmpty();
            assertThat(room.release(MONDAY)).hasSize(1);
            assertThat(room.due()).hasSize(1);
        }
    }

    @Nested
    class A_digest_wanted_at_an_hour {
        private OutboxMail put(Integer hour, String timeZone) {
            User user = subscribed("thora", Frequency.DAILY);
            subscriptions
                    .ofUser(user.id())
                    .orElseThrow()
                    .choose(SubscriptionChoice.of(Frequency.DAILY, false, true).at(hour, timeZone));
            room.putDownDigests(MONDAY);
            room.release(MONDAY);
            return outbox.newest(user.id(), MailKind.DIGEST, 1).get(0);
        }

        @Test
        void leaves_at_that_hour_of_the_house() {
            assertThat(put(7, null).nextAttemptAt()).contains(Instant.parse("2026-11-17T07:00:00Z"));
            assertThat(room.due()).isEmpty();
        }

        @Test
        void leaves_at_that_hour_of_its_reader() {
            assertThat(put(18, "Asia/Seoul").nextAttemptAt()).contains(Instant.parse("2026-11-17T09:00:00Z"));
        }

        @Test
        void leaves_right_after_the_night_where_no_hour_is_chosen() {
            put(null, "Asia/Seoul");
            assertThat(room.due()).hasSize(1);
        }
    }

    @Nested
    class An_address_that_refuses_mail {
        private final User thora = subscribed("thora", Frequency.DAILY);

        private UUID refused(LocalDate day) {
            room.putDownDigests(day);
            UUID mail = room.release(day).get(0);
            room.take(mail, "app-1", "thora@house.test", "subject", "body");
            room.bounced(mail, "550 no such mailbox");
            return mail;
        }

        private Subscription subscription() {
            return subscriptions.ofUser(thora.id()).orElseThrow();
        }

        @Test
        void makes_a_dead_letter_at_once() {
            UUID mail = refused(MONDAY);
            assertThat(room.state(mail)).isEqualTo(MailState.BOUNCED);
            assertThat(outbox.withId(mail).orElseThrow().reason()).isEqualTo("550 no such mailbox");
            assertThat(outbox.withId(mail).orElseThrow().nextAttemptAt()).isEmpty();
        }

        @Test
        void pauses_the_digest_after_three_in_a_row() {
            refused(MONDAY);
            refused(MONDAY.plusDays(1));
            assertThat(subscription().pausedAt()).isEmpty();
            refused(MONDAY.plusDays(2));
            assertThat(subscription().pausedAt()).isPresent();
            assertThat(room.putDownDigests(MONDAY.plusDays(3))).isZero();
        }

        @Test
        void is_forgiven_when_it_takes_one_in_between() {
            refused(MONDAY);
            refused(MONDAY.plusDays(1));
            room.putDownDigests(MONDAY.plusDays(2));
            UUID taken = room.release(MONDAY.plusDays(2)).get(0);
            room.take(taken, "app-1", "thora@house.test", "subject", "body");
            room.sent(taken);
            refused(MONDAY.plusDays(3));
            assertThat(subscription().pausedAt()).isEmpty();
        }

        @Test
        void is_tried_again_when_its_reader_wants_it() {
            for (int day = 0; day < Subscription.MOST_BOUNCES; day++) {
                refused(MONDAY.plusDays(day));
            }
            subscription().resume();
            assertThat(room.putDownDigests(MONDAY.plusDays(5))).isEqualTo(1);
        }
    }

    @Nested
    class A_failed_night {
        @Test
        void is_told_to_each_administrator_once() {
            users.add(new User("admin", "Admin", "admin@house.test", Role.ADMINISTRATOR, null, "hash"));
            subscribed("thora", Frequency.DAILY);

            room.tellAdministrators(MONDAY);
            room.tellAdministrators(MONDAY);

            assertThat(room.due()).hasSize(1);
        }
    }

    @Nested
    class After_a_crash {
        @Test
        void a_mail_that_was_only_taken_is_sent_again() {
            UUID mail = released();
            room.take(mail, "app-1", "thora@house.test", "subject", "body");

            room.recover("app-1", any -> false);

            assertThat(room.due()).isEqualTo(List.of(mail));
        }

        @Test
        void a_mail_handed_over_is_never_sent_again_by_itself() {
            UUID mail = released();
            room.take(mail, "app-1", "thora@house.test", "subject", "body");
            room.handOver(mail);

            room.recover("app-1", any -> false);

            assertThat(room.due()).isEmpty();
            assertThat(room.state(mail)).isEqualTo(MailState.HANDED_OVER);
        }

        @Test
        void a_mail_whose_file_is_there_was_sent() {
            UUID mail = released();
            room.take(mail, "app-1", "thora@house.test", "subject", "body");

            room.recover("app-1", any -> true);

            assertThat(room.state(mail)).isEqualTo(MailState.SENT);
        }
    }

    @Nested
    class A_mail_already_taken {
        @Test
        void is_not_taken_by_another_server() {
            UUID mail = released();

            assertThat(room.take(mail, "app-1", "a@house.test", "s", "b")).isTrue();
            assertThat(room.take(mail, "app-2", "a@house.test", "s", "b")).isFalse();
        }
    }
}
