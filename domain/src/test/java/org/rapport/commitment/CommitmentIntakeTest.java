package org.rapport.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.commitment.CommitmentFixture.ANNOUNCED;
import static org.rapport.commitment.CommitmentFixture.DUE;
import static org.rapport.commitment.CommitmentFixture.PARTNER;
import static org.rapport.commitment.CommitmentFixture.TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.audit.AuditInMemory;
import org.rapport.commitment.CommitmentFacts.Day;
import org.rapport.shared.EventsInMemory;
import org.rapport.shared.Intake;
import org.rapport.shared.Intake.Taken;
import org.rapport.shared.Side;
import org.rapport.shared.WorkingSetInMemory;

class CommitmentIntakeTest {
    private static final LocalDate NEW_DUE = DUE.plusDays(30);

    private final CommitmentsInMemory commitments = new CommitmentsInMemory();
    private final EventsInMemory events = new EventsInMemory();
    private final CommitmentIntake intake = new CommitmentIntake(
            commitments,
            new CommitmentRegister(commitments, new AuditInMemory(), events),
            new WorkingSetInMemory(),
            Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

    private static CommitmentFacts facts(LocalDate fulfilledOn, Day... days) {
        return new CommitmentFacts(
                PARTNER, Side.PARTNER, "PO-1", "Nevirapine", null, List.of(days), fulfilledOn, null, DUE);
    }

    private static Day first() {
        return new Day(ANNOUNCED, DUE, null, null);
    }

    private static Day second() {
        return new Day(DUE.minusDays(5), NEW_DUE, Side.US, null);
    }

    private Intake take(CommitmentFacts facts) {
        return intake.take(List.of(facts), "import").get(0);
    }

    @Test
    void a_whole_history_is_taken_with_its_events() {
        assertThat(take(facts(NEW_DUE, first(), second())).taken()).isEqualTo(Taken.NEW);
        assertThat(commitments.all().get(0).outcome()).isEqualTo(Outcome.KEPT);
        assertThat(commitments.all().get(0).recordedOn()).isEqualTo(DUE);
        assertThat(events.fired()).hasExactlyElementsOfTypes(PromiseChanged.class, CommitmentFulfilled.class);
    }

    @Test
    void the_same_again_changes_nothing() {
        take(facts(NEW_DUE, first(), second()));
        assertThat(take(facts(NEW_DUE, first(), second())).taken()).isEqualTo(Taken.UNCHANGED);
        assertThat(commitments.all()).hasSize(1);
        assertThat(events.fired()).hasSize(2);
    }

    @Test
    void twice_in_one_file_is_taken_once() {
        List<Intake> results = intake.take(List.of(facts(DUE, first()), facts(DUE, first())), "import");
        assertThat(results).extracting(Intake::taken).containsExactly(Taken.NEW, Taken.UNCHANGED);
        assertThat(commitments.all()).hasSize(1);
    }

    @Test
    void what_came_since_is_added() {
        take(facts(null, first()));
        assertThat(take(facts(NEW_DUE, first(), second())).taken()).isEqualTo(Taken.ADDED_TO);
        assertThat(commitments.all().get(0).promises()).hasSize(2);
        assertThat(commitments.all().get(0).fulfilledOn()).isEqualTo(NEW_DUE);
    }

    @Test
    void another_past_than_the_recorded_one_is_refused() {
        take(facts(null, first()));
        Intake result = take(facts(null, new Day(ANNOUNCED, DUE.plusDays(1), null, null)));
        assertThat(result.refusal()).isInstanceOf(DiffersFromRecord.class);
        assertThat(result.refusal().field()).isEqualTo("dueOn");
    }

    @Test
    void a_refused_row_leaves_no_trace_and_hinders_no_other() {
        CommitmentFacts bad = facts(ANNOUNCED.minusDays(1), first(), second());
        Intake result = take(bad);
        assertThat(result.refusal()).isInstanceOf(FulfilledBeforeAnnouncement.class);
        assertThat(commitments.all()).isEmpty();
        assertThat(take(facts(DUE, first())).isRefused()).isFalse();
    }

    @Test
    void an_addition_refused_halfway_adds_nothing() {
        take(facts(null, first()));
        Intake result = take(facts(TODAY.plusDays(1), first(), second()));
        assertThat(result.refusal()).isInstanceOf(FulfilledInFuture.class);
        assertThat(commitments.all().get(0).promises()).hasSize(1);
    }

    @Test
    void checking_changes_nothing() {
        assertThat(intake.check(List.of(facts(DUE, first()))).get(0).taken()).isEqualTo(Taken.NEW);
        assertThat(commitments.all()).isEmpty();
        assertThat(events.fired()).isEmpty();
    }
}
