package org.rapport.culture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.audit.AuditInMemory;
import org.rapport.commitment.CommitmentRegister;
import org.rapport.commitment.CommitmentService;
import org.rapport.commitment.CommitmentsInMemory;
import org.rapport.commitment.NewCommitment;
import org.rapport.commitment.PromiseBook;
import org.rapport.commitment.PromiseChanged;
import org.rapport.engagement.Question;
import org.rapport.engagement.QuestionRegister;
import org.rapport.engagement.Questions;
import org.rapport.identity.Caller;
import org.rapport.identity.CallerInMemory;
import org.rapport.identity.NotPermitted;
import org.rapport.identity.Role;
import org.rapport.identity.User;
import org.rapport.identity.UsersInMemory;
import org.rapport.partner.CalendarFixture;
import org.rapport.partner.CalendarsInMemory;
import org.rapport.partner.Contact;
import org.rapport.partner.HolidayDeedsInMemory;
import org.rapport.partner.HolidayWatch;
import org.rapport.partner.Partner;
import org.rapport.partner.PartnerFixture;
import org.rapport.partner.PartnersInMemory;
import org.rapport.shared.EventsInMemory;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

class EarlyServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 17);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final CommitmentsInMemory commitments = new CommitmentsInMemory();
    private final PartnersInMemory partners = new PartnersInMemory();
    private final UsersInMemory users = new UsersInMemory();
    private final AuditInMemory audit = new AuditInMemory();
    private final EventsInMemory events = new EventsInMemory();
    private final CalendarsInMemory calendars = new CalendarsInMemory();
    private final Map<UUID, EarlyTelling> letters = new HashMap<>();
    private final List<Question> asked = new ArrayList<>();
    private final Partner partner = new Partner(PartnerFixture.known("gl"));
    private final User ewa = new User("ewa", "Ewa", "ewa@aldermoor.test", Role.MANAGER, null, "x");
    private final Contact annelies =
            new Contact(partner.id(), PartnerFixture.person("Annelies", "annelies@partner.test"));
    private final Contact unreachable = new Contact(partner.id(), PartnerFixture.person("No mail", null));
    private EarlyService ours;
    private EarlyService theirs;
    private UUID promise;

    @BeforeEach
    void a_promise_of_ours() {
        partners.add(partner);
        partners.add(annelies);
        partners.add(unreachable);
        users.add(ewa);
        partner.assignManager(ewa.id());
        Caller manager = CallerInMemory.of(Role.MANAGER);
        ours = early(manager);
        theirs = early(CallerInMemory.guestOf(partner.id()));
        promise = promised(commitmentsAs(manager), US);
    }

    private UUID promised(CommitmentService by, Side promisor) {
        return by.promise(new NewCommitment(
                partner.id(),
                promisor,
                "C-" + promisor,
                "Customs pilot",
                null,
                null,
                null,
                LocalDate.of(2026, 9, 1),
                DUE,
                null,
                null));
    }

    private CommitmentService commitmentsAs(Caller caller) {
        return new CommitmentService(
                commitments,
                new CommitmentRegister(commitments, audit, events),
                new PromiseBook(commitments),
                partners,
                null,
                new HolidayWatch(CalendarFixture.over(partners, calendars), new HolidayDeedsInMemory(), audit, events),
                caller,
                CLOCK);
    }

    private EarlyService early(Caller caller) {
        EarlyTellings tellings = new EarlyTellings() {
            @Override
            public void add(EarlyTelling telling) {
                letters.put(telling.id(), telling);
            }

            @Override
            public Optional<EarlyTelling> withId(UUID id) {
                return Optional.ofNullable(letters.get(id));
            }
        };
        Questions questions = (Questions) Proxy.newProxyInstance(
                Questions.class.getClassLoader(), new Class<?>[] {Questions.class}, (proxy, method, arguments) -> {
                    asked.add((Question) arguments[0]);
                    return null;
                });
        QuestionRegister register =
                new QuestionRegister(questions, null, null, CalendarFixture.over(partners, calendars), audit, events);
        return new EarlyService(
                commitmentsAs(caller),
                tellings,
                new Listeners(partners, users),
                register,
                audit,
                events,
                caller,
                CLOCK);
    }

    private static NewTelling telling(LocalDate due, String help, UUID... to) {
        return new NewTelling(due, "The tests take longer than we thought.", help, List.of(to));
    }

    @Nested
    class Telling_early {
        @Test
        void records_the_new_day_at_our_own_wish_with_the_reasons() {
            ours.tell(promise, telling(LATER, null, annelies.id()));
            assertThat(commitments.withId(promise).orElseThrow().dueOn()).isEqualTo(LATER);
            assertThat(events.fired())
                    .filteredOn(PromiseChanged.class::isInstance)
                    .singleElement()
                    .extracting(one -> ((PromiseChanged) one).initiatedBy(), one -> ((PromiseChanged) one).oldDueOn())
                    .containsExactly(US, DUE);
        }

        @Test
        void writes_to_those_chosen() {
            UUID letter = ours.tell(promise, telling(LATER, null, annelies.id(), ewa.id()));
            assertThat(events.fired()).contains(new EarlyTold(letter, partner.id(), List.of(annelies.id(), ewa.id())));
            assertThat(audit.actions()).contains("letter: told early");
        }

        @Test
        void asks_for_help_as_a_question_that_the_other_side_owes_an_answer_to() {
            ours.tell(promise, telling(LATER, "Two days of your tester", annelies.id()));
            assertThat(asked).singleElement().satisfies(one -> {
                assertThat(one.owedBy()).isEqualTo(PARTNER);
                assertThat(one.text()).isEqualTo("Customs pilot: Two days of your tester");
            });
        }

        @Test
        void asks_nothing_where_nothing_would_help() {
            ours.tell(promise, telling(LATER, "  ", annelies.id()));
            assertThat(asked).isEmpty();
        }

        @Test
        void is_for_a_guest_on_the_own_sides_promises_too() {
            UUID their = promised(commitmentsAs(CallerInMemory.guestOf(partner.id())), PARTNER);
            theirs.tell(their, telling(LATER, null, ewa.id()));
            assertThat(commitments.withId(their).orElseThrow().dueOn()).isEqualTo(LATER);
        }
    }

    @Nested
    class It_is_refused {
        @Test
        void where_nobody_of_the_other_side_is_told() {
            assertThatThrownBy(() -> ours.tell(promise, telling(LATER, null, ewa.id())))
                    .isInstanceOf(NobodyToTell.class);
            assertThat(letters).isEmpty();
        }

        @Test
        void for_a_day_that_is_not_later() {
            assertThatThrownBy(() -> ours.tell(promise, telling(DUE, null, annelies.id())))
                    .isInstanceOf(NewDayNotLater.class);
            assertThat(commitments.withId(promise).orElseThrow().dueOn()).isEqualTo(DUE);
        }

        @Test
        void to_people_of_other_partners() {
            assertThatThrownBy(() -> ours.tell(promise, telling(LATER, null, annelies.id(), UUID.randomUUID())))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void in_the_name_of_the_other_side() {
            assertThatThrownBy(() -> theirs.tell(promise, telling(LATER, null, ewa.id())))
                    .isInstanceOf(NotPermitted.class);
        }

        @Test
        void out_of_reach() {
            EarlyService stranger = early(CallerInMemory.guestOf(UUID.randomUUID()));
            assertThatThrownBy(() -> stranger.listeners(promise)).isInstanceOf(NotFound.class);
        }
    }

    @Nested
    class Who_can_be_told {
        @Test
        void are_the_other_side_first_and_only_those_with_an_address() {
            assertThat(ours.listeners(promise))
                    .extracting(Listener::name, Listener::place)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("Annelies", Listener.Place.SPONSOR),
                            org.assertj.core.groups.Tuple.tuple("Ewa", Listener.Place.MANAGER));
        }
    }
}
