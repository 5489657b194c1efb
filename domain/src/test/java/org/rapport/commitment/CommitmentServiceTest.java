package org.rapport.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.commitment.CommitmentFixture.ANNOUNCED;
import static org.rapport.commitment.CommitmentFixture.DUE;
import static org.rapport.commitment.CommitmentFixture.TODAY;
import static org.rapport.commitment.CommitmentFixture.newDay;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.audit.AuditInMemory;
import org.rapport.identity.Caller;
import org.rapport.identity.CallerInMemory;
import org.rapport.identity.NotPermitted;
import org.rapport.identity.Role;
import org.rapport.partner.CalendarFixture;
import org.rapport.partner.CalendarsInMemory;
import org.rapport.partner.HolidayDeedsInMemory;
import org.rapport.partner.HolidayIgnored;
import org.rapport.partner.HolidayWatch;
import org.rapport.partner.Partner;
import org.rapport.partner.PartnerFixture;
import org.rapport.partner.PartnersInMemory;
import org.rapport.shared.EventsInMemory;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

class CommitmentServiceTest {
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final CommitmentsInMemory commitments = new CommitmentsInMemory();
    private final PartnersInMemory partners = new PartnersInMemory();
    private final AuditInMemory audit = new AuditInMemory();
    private final EventsInMemory events = new EventsInMemory();
    private final CalendarsInMemory calendars = new CalendarsInMemory();
    private final HolidayDeedsInMemory deeds = new HolidayDeedsInMemory();
    private final UUID partner = entered("own");
    private final CommitmentService manager = as(CallerInMemory.of(Role.MANAGER));
    private final CommitmentService guest = as(CallerInMemory.guestOf(partner));

    private UUID entered(String code) {
        Partner one = new Partner(PartnerFixture.known(code));
        partners.add(one);
        return one.id();
    }

    private CommitmentService as(Caller caller) {
        return new CommitmentService(
                commitments,
                new CommitmentRegister(commitments, audit, events),
                new PromiseBook(commitments),
                partners,
                null,
                new HolidayWatch(CalendarFixture.over(partners, calendars), deeds, audit, events),
                caller,
                CLOCK);
    }

    private NewCommitment said(Side promisor, String reference) {
        return new NewCommitment(
                partner, promisor, reference, "Pilot", Criticality.HIGH, null, null, ANNOUNCED, DUE, null, null);
    }

    @Nested
    class A_day_on_a_holiday_of_the_other_side {
        private final LocalDate armistice = LocalDate.of(2027, 11, 11);

        private UUID promised(CommitmentService by, Side promisor, Side wishedBy, LocalDate due) {
            return by.promise(new NewCommitment(
                    partner, promisor, "H-1", "Pilot", Criticality.HIGH, null, null, TODAY, due, wishedBy, null));
        }

        @Test
        void is_held_against_whoever_put_it_there() {
            UUID id = promised(manager, PARTNER, null, armistice);
            assertThat(events.fired()).containsExactly(new HolidayIgnored(id, partner, US, TODAY, "Armistice Day"));
        }

        @Test
        void is_no_matter_where_the_other_side_wished_it_itself() {
            promised(manager, PARTNER, PARTNER, armistice);
            assertThat(events.fired()).isEmpty();
        }

        @Test
        void is_noticed_when_a_promise_is_moved_there() {
            UUID id = promised(manager, US, null, armistice.minusDays(1));
            manager.rePromise(id, newDay(TODAY, armistice, US));
            assertThat(events.fired())
                    .filteredOn(HolidayIgnored.class::isInstance)
                    .containsExactly(new HolidayIgnored(id, partner, US, TODAY, "Armistice Day"));
        }
    }

    @Nested
    class Facts_are_told_as_they_happen {
        private final UUID id = manager.promise(said(US, "C-1"));

        @Test
        void a_promise_is_audited() {
            assertThat(audit.actions()).containsExactly("commitment: promised");
            assertThat(events.fired()).isEmpty();
        }

        @Test
        void a_new_day_says_what_it_replaced() {
            LocalDate told = DUE.plusDays(6);
            manager.rePromise(id, newDay(told, told.plusDays(30), US));
            assertThat(events.fired())
                    .containsExactly(new PromiseChanged(
                            id, partner, US, US, ANNOUNCED, DUE, told.plusDays(30), told, false, Criticality.HIGH));
        }

        @Test
        void a_fulfilment_of_ours_is_a_claim_until_the_guest_accepts_it() {
            manager.fulfil(id, DUE, 1);
            guest.accept(id);
            assertThat(events.fired())
                    .containsExactly(
                            new CommitmentFulfilled(
                                    id, partner, US, ANNOUNCED, DUE, DUE, 1, false, Criticality.HIGH, true),
                            new FulfilmentAccepted(id, partner, US, ANNOUNCED, DUE, DUE, 1, TODAY, Criticality.HIGH));
        }

        @Test
        void a_fulfilment_of_theirs_that_we_record_is_accepted() {
            UUID theirs = manager.promise(said(PARTNER, "C-2"));
            manager.fulfil(theirs, DUE, 0.5);
            assertThat(events.fired())
                    .containsExactly(new CommitmentFulfilled(
                            theirs, partner, PARTNER, ANNOUNCED, DUE, DUE, 0.5, true, Criticality.HIGH, false));
        }

        @Test
        void a_broken_promise_and_a_status_are_told() {
            manager.reportStatus(id, Status.OFF_TRACK, DUE, null);
            manager.breakPromise(id, DUE, "no people");
            assertThat(events.fired())
                    .containsExactly(
                            new StatusReported(id, partner, US, Status.OFF_TRACK, DUE),
                            new CommitmentBroken(id, partner, US, DUE, Criticality.HIGH));
        }
    }

    @Test
    void a_reference_is_used_once_per_partner() {
        manager.promise(said(US, "C-1"));
        assertThatThrownBy(() -> manager.promise(said(PARTNER, " C-1 "))).isInstanceOf(ReferenceTaken.class);
    }

    @Nested
    class A_guest {
        private final UUID ours = manager.promise(said(US, "C-1"));
        private final UUID theirs = guest.promise(said(PARTNER, "C-2"));

        @Test
        void speaks_for_the_own_side_only() {
            assertThatThrownBy(() -> guest.promise(said(US, "C-3"))).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> guest.fulfil(ours, DUE, 1)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> guest.reportStatus(ours, Status.ON_TRACK, DUE, null))
                    .isInstanceOf(NotPermitted.class);
        }

        @Test
        void cannot_claim_that_we_asked_for_a_change() {
            assertThatThrownBy(() -> guest.rePromise(theirs, newDay(DUE, DUE.plusDays(9), US)))
                    .isInstanceOf(OnlyOwnWishes.class);
            assertThatThrownBy(() -> guest.rePromise(theirs, new NewPromise(DUE, DUE.plusDays(9), PARTNER, null, true)))
                    .isInstanceOf(OnlyOwnWishes.class);
            guest.rePromise(theirs, newDay(DUE, DUE.plusDays(9), PARTNER));
            assertThat(guest.find(theirs).dueOn()).isEqualTo(DUE.plusDays(9));
        }

        @Test
        void releases_us_but_not_the_own_side() {
            assertThatThrownBy(() -> guest.cancel(theirs, DUE, null)).isInstanceOf(NotPermitted.class);
            guest.cancel(ours, DUE, "not needed");
            assertThat(guest.find(ours).outcome()).isEqualTo(Outcome.CANCELLED);
        }

        @Test
        void finds_nothing_of_another_partner() {
            CommitmentService stranger = as(CallerInMemory.guestOf(entered("other")));
            assertThatThrownBy(() -> stranger.find(theirs)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> stranger.fulfil(theirs, DUE, 1)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> stranger.findByReference(partner, "C-2")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> stranger.figures(partner, TODAY)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> stranger.promise(said(PARTNER, "C-9"))).isInstanceOf(NotFound.class);
            assertThat(stranger.page(CommitmentQuery.with(partner, 0, 9)).rows())
                    .isEmpty();
        }
    }

    @Test
    void a_chart_has_every_promise_of_every_row() {
        UUID id = manager.promise(said(US, "C-1"));
        manager.rePromise(id, newDay(DUE, DUE.plusDays(9), US));
        ChartedCommitment charted =
                manager.chart(CommitmentQuery.with(partner, 0, 9)).get(0);
        assertThat(charted.record().promises()).hasSize(2);
        assertThat(charted.row().outcome()).isEqualTo(charted.record().outcome());
    }
}
