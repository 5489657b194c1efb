package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rapport.identity.Role;
import org.rapport.identity.User;
import org.rapport.identity.UsersInMemory;
import org.rapport.partner.NewPartner;
import org.rapport.partner.Partner;
import org.rapport.partner.PartnerKind;
import org.rapport.partner.PartnersInMemory;

/** What users of other systems complain of in report mails, each shown not to be so here. */
class ReportMailComplaintsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private final OutboxInMemory outbox = new OutboxInMemory();
    private final SubscriptionsInMemory subscriptions = new SubscriptionsInMemory();
    private final UsersInMemory users = new UsersInMemory();
    private final PartnersInMemory partners = new PartnersInMemory();
    private final Partner client = entered("client", PartnerKind.CLIENT);
    private final Partner carrier = entered("carrier", PartnerKind.LOGISTICS);
    private final PostRoom room = new PostRoom(
            outbox, subscriptions, users, partners, Clock.fixed(Instant.parse("2026-11-17T02:15:00Z"), ZoneOffset.UTC));

    private Partner entered(String code, PartnerKind kind) {
        Partner one = new Partner(new NewPartner(code, code, "BE", kind, "Europe/Brussels", List.of("fr"), 0, null));
        partners.add(one);
        return one;
    }

    private User user(String login, Role role, UUID partner) {
        User user = new User(login, login, login + "@house.test", role, partner, "hash");
        users.add(user);
        return user;
    }

    private User subscribed(String login, SubscriptionChoice choice) {
        User user = user(login, Role.EXECUTIVE, null);
        subscriptions.add(new Subscription(user.id(), choice));
        return user;
    }

    private static SubscriptionChoice about(Coverage coverage, PartnerKind kind) {
        return new SubscriptionChoice(Frequency.DAILY, coverage, kind, 0, false, true);
    }

    private List<UUID> seenBy(User user, SubscriptionChoice choice) {
        return Audience.of(user, choice).among(partners);
    }

    /** frappe/erpnext 13319, apache/superset 13954, powerbi-docs 4052, metabase 27662: rows the recipient may not see. */
    @Test
    void complaint_16_a_mail_is_about_what_its_recipient_may_see_whatever_was_chosen() {
        User guest = user("guest", Role.GUEST, carrier.id());
        assertThat(seenBy(guest, about(Coverage.PORTFOLIO, null))).containsExactly(carrier.id());
        assertThat(seenBy(guest, about(Coverage.OWN, null))).containsExactly(carrier.id());
        assertThat(seenBy(guest, about(Coverage.KIND, PartnerKind.CLIENT))).isEmpty();
    }

    /** The same, for what a colleague wants of all that may be seen. */
    @Test
    void complaint_16_a_mail_is_about_the_partners_that_were_chosen() {
        User ewa = user("ewa", Role.MANAGER, null);
        client.assignManager(ewa.id());
        assertThat(seenBy(ewa, about(Coverage.PORTFOLIO, null))).containsExactly(client.id(), carrier.id());
        assertThat(seenBy(ewa, about(Coverage.KIND, PartnerKind.LOGISTICS))).containsExactly(carrier.id());
        assertThat(seenBy(ewa, about(Coverage.OWN, null))).containsExactly(client.id());
        carrier.assignSponsors(ewa.id(), null);
        assertThat(seenBy(ewa, about(Coverage.OWN, null))).containsExactly(client.id(), carrier.id());
    }

    /** apache/superset 22664, 32524, 44336: a mail twice with two schedulers; 40047: sending for days. */
    @Test
    void complaint_17_two_servers_send_each_mail_once_and_a_crash_leaves_none_in_sending() {
        subscribed("thora", SubscriptionChoice.of(Frequency.DAILY, false, true));
        assertThat(room.putDownDigests(MONDAY) + room.putDownDigests(MONDAY)).isOne();
        UUID mail = room.release(MONDAY).get(0);
        assertThat(room.take(mail, "app-1", "a@house.test", "s", "b")).isTrue();
        assertThat(room.take(mail, "app-2", "a@house.test", "s", "b")).isFalse();
        room.recover("app-1", any -> false);
        assertThat(room.state(mail)).isEqualTo(MailState.WAITING);
        assertThat(room.due()).containsExactly(mail);
    }

    /** lightdash 15684: sent although the figures had failed to load. */
    @Test
    void complaint_17_a_failed_night_sends_no_figures_and_tells_administrators() {
        subscribed("thora", SubscriptionChoice.of(Frequency.DAILY, false, true));
        User admin = user("admin", Role.ADMINISTRATOR, null);
        room.putDownDigests(MONDAY);
        room.tellAdministrators(MONDAY);
        assertThat(room.due())
                .singleElement()
                .satisfies(mail -> assertThat(outbox.withId(mail).orElseThrow().recipient())
                        .isEqualTo(admin.id()));
    }

    /** SuiteCRM 4432: empty reports, which some want and others do not. */
    @Test
    void complaint_18_nothing_to_report_is_a_choice_of_each_subscription() {
        PortfolioReport quiet = PortfolioFixture.moved(0, 0);
        SubscriptionChoice never = SubscriptionChoice.of(Frequency.DAILY, true, true);
        SubscriptionChoice always = SubscriptionChoice.of(Frequency.DAILY, false, true);
        assertThat(never.isEventful(quiet) || !never.onlyEventful()).isFalse();
        assertThat(always.isEventful(quiet) || !always.onlyEventful()).isTrue();
    }

    /** matomo 13351, 8320, SuiteCRM 4341: works by button and never by schedule; xibo 3868: silently not sent. */
    @Test
    void complaint_18_a_schedule_leaves_out_no_day_and_what_is_not_sent_says_why() {
        subscribed("thora", SubscriptionChoice.of(Frequency.DAILY, false, true));
        long put = MONDAY.datesUntil(MONDAY.plusDays(365))
                .mapToLong(room::putDownDigests)
                .sum();
        assertThat(put).isEqualTo(365);
        UUID mail = room.release(MONDAY).get(0);
        room.withhold(mail, "Nothing to report, and the recipient wants no mail then.");
        assertThat(outbox.withId(mail).orElseThrow().reason()).isNotEmpty();
    }

    /** frappe/erpnext 13981, 15256, 24216, frappe 12150, 7147: the mail of midnight has no data of yesterday. */
    @Test
    void complaint_19_a_mail_is_about_the_day_that_was_closed_whenever_it_is_sent() {
        User thora = subscribed("thora", SubscriptionChoice.of(Frequency.DAILY, false, true));
        room.putDownDigests(MONDAY);
        room.release(MONDAY);
        assertThat(outbox.newest(thora.id(), MailKind.DIGEST, 1))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.day()).isEqualTo(MONDAY);
                    assertThat(mail.nextAttemptAt()).contains(Instant.parse("2026-11-17T02:15:00Z"));
                });
    }

    /** The rhythms, over the days of a leap year. */
    @Test
    void complaint_19_each_rhythm_has_its_days() {
        LocalDate from = LocalDate.of(2028, 1, 1);
        List<LocalDate> year = from.datesUntil(from.plusYears(1)).toList();
        assertThat(year.stream().filter(Frequency.DAILY::includes)).hasSize(366);
        assertThat(year.stream().filter(Frequency.WEEKDAYS::includes))
                .hasSize(260)
                .noneMatch(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
        assertThat(year.stream().filter(Frequency.WEEKLY::includes)).hasSize(53);
        assertThat(year.stream().filter(Frequency.MONTHLY::includes))
                .hasSize(12)
                .contains(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 12, 31));
    }

    /** kanboard 3098, openboxes 159, starrs 230: seventeen mails where one says it all. */
    @Test
    void complaint_20_a_night_brings_one_digest_however_many_partners_there_are() {
        for (int i = 0; i < 40; i++) {
            entered("p" + i, PartnerKind.SUPPLY);
        }
        User thora = subscribed("thora", SubscriptionChoice.of(Frequency.DAILY, false, true));
        room.putDownDigests(MONDAY);
        assertThat(outbox.newest(thora.id(), MailKind.DIGEST, 100)).hasSize(1);
        assertThat(seenBy(thora, about(Coverage.PORTFOLIO, null))).hasSize(42);
    }
}
