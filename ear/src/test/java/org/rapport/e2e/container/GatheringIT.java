package org.rapport.e2e.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapport.audit.AuditChain;
import org.rapport.commitment.Commitment;
import org.rapport.commitment.CommitmentFacts;
import org.rapport.commitment.CommitmentIntake;
import org.rapport.commitment.CommitmentRegister;
import org.rapport.commitment.Commitments;
import org.rapport.commitment.Criticality;
import org.rapport.commitment.Recording;
import org.rapport.forecast.PastPromise;
import org.rapport.forecast.PastPromises;
import org.rapport.partner.NewPartner;
import org.rapport.partner.PartnerKind;
import org.rapport.partner.PartnerRegister;
import org.rapport.shared.Gathering;
import org.rapport.shared.Intake;
import org.rapport.shared.Side;
import org.rapport.trust.Evidence;
import org.rapport.trust.EvidenceBook;
import org.rapport.trust.EvidenceKind;

/** Commitments taken together leave in the database what they leave when they are recorded one by one. */
@ExtendWith(ArquillianExtension.class)
class GatheringIT {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    private static final String COMMITMENTS = """
            SELECT promisor, reference, title, criticality, agreement, accountable, status, announced_on,
                   first_due_on, due_on, measured_due_on, fulfilled_on, share, accepted, accepted_on, ended_on, end_reason,
                   recorded_on, last_word, last_word_on, warned_on, passed_due_on
            FROM commitment WHERE partner = ? ORDER BY reference
            """;
    private static final String PROMISES = """
            SELECT c.reference, p.seq, p.announced_on, p.due_on, p.initiated_by, p.reason, p.agreed, p.recorded_on,
                   p.recorded_by
            FROM promise p JOIN commitment c ON c.id = p.commitment WHERE c.partner = ? ORDER BY c.reference, p.seq
            """;
    private static final String EVIDENCE = """
            SELECT c.reference, e.side, e.dimension, e.kind, e.occurred_on, e.value, e.weight, e.reliability,
                   e.deception, e.note, e.external_id, back.kind
            FROM evidence e JOIN commitment c ON c.id = e.fact LEFT JOIN evidence back ON back.id = e.reverses
            WHERE e.partner = ? ORDER BY e.id
            """;
    private static final String AUDIT = """
            SELECT c.reference, a.actor, a.action, a.subjectType, a.changes
            FROM audit_entry a JOIN commitment c ON c.id = a.subject WHERE a.partner = ?
            ORDER BY c.reference, a.action, a.changes
            """;
    private static final String VIOLATIONS = """
            SELECT v.source, v.causer, v.title, v.severity, v.occurred_on, f.title, f.happened_on
            FROM violation v JOIN violation_fact f ON f.violation = v.id WHERE v.partner = ? ORDER BY v.source, f.seq
            """;

    @Inject
    private CommitmentIntake intake;

    @Inject
    private Commitments commitments;

    @Inject
    private CommitmentRegister register;

    @Inject
    private PastPromises promises;

    @Inject
    private EvidenceBook book;

    @Inject
    private PartnerRegister partners;

    @Inject
    private Gathering gathering;

    @Inject
    private AuditChain chain;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/rapport")
    private DataSource database;

    @Test
    void a_list_leaves_what_its_facts_leave_one_by_one() throws Exception {
        UUID single = partner("one-by-one");
        UUID together = partner("together");

        for (CommitmentFacts facts : told(single)) {
            inTransaction(() -> intake.take(List.of(facts), "mara"));
        }
        inTransaction(() -> gathering.during(() -> intake.take(told(together), "mara")));

        assertAlike(single, together);
        assertThat(rows(VIOLATIONS, together)).isNotEmpty().isEqualTo(rows(VIOLATIONS, single));
        inTransaction(() -> {
            chain.seal();
            assertThat(chain.firstBreak()).isEmpty();
            return null;
        });
    }

    @Test
    void what_was_held_against_a_side_is_taken_back_by_a_list_as_by_one_fact() throws Exception {
        UUID single = partner("back-one-by-one");
        UUID together = partner("back-together");
        for (UUID partner : List.of(single, together)) {
            inTransaction(() -> intake.take(open(partner), "mara"));
            inTransaction(() -> notKept(partner));
        }

        for (CommitmentFacts facts : done(single)) {
            inTransaction(() -> intake.take(List.of(facts), "mara"));
        }
        inTransaction(() -> gathering.during(() -> intake.take(done(together), "mara")));

        assertAlike(single, together);
        assertThat(rows(EVIDENCE, together)).hasSize(9);
    }

    @Test
    void what_is_known_already_is_left_alone() throws Exception {
        UUID partner = partner("twice");
        inTransaction(() -> gathering.during(() -> intake.take(told(partner), "mara")));
        List<List<String>> before = rows(AUDIT, partner);

        List<Intake> again = inTransaction(() -> gathering.during(() -> intake.take(told(partner), "mara")));

        assertThat(again).extracting(Intake::taken).containsOnly(Intake.Taken.UNCHANGED);
        assertThat(rows(AUDIT, partner)).isEqualTo(before);
    }

    @Test
    void the_forecast_reads_what_came_of_them() throws Exception {
        UUID partner = partner("read");
        List<CommitmentFacts> told = List.of(
                facts(partner, "kept", Side.PARTNER, null, DAY.plusDays(20), first(null)),
                facts(partner, "broken", Side.PARTNER, null, null, first(null)),
                facts(partner, "withdrawn", Side.PARTNER, null, null, first(null)),
                facts(partner, "moved", Side.PARTNER, null, DAY.plusDays(60), first(null), later(20, Side.PARTNER)),
                facts(partner, "ours", Side.US, null, null, first(null)));
        inTransaction(() -> gathering.during(() -> intake.take(told, "mara")));
        Recording recording = new Recording("mara", Side.US, LocalDate.now(ZoneOffset.UTC), DAY.plusDays(40));
        inTransaction(() -> {
            register.breakOff(known(partner, "broken"), DAY.plusDays(40), "given up", recording);
            register.cancel(known(partner, "withdrawn"), DAY.plusDays(41), "not wanted any more", recording);
            return null;
        });

        List<PastPromise> all = new ArrayList<>();
        promises.forEach(promise -> {
            if (promise.partner().equals(partner)) {
                all.add(promise);
            }
        });

        assertThat(all)
                .containsExactlyInAnyOrder(
                        past(partner, Side.PARTNER, DAY.plusDays(20), null, false),
                        past(partner, Side.PARTNER, null, DAY.plusDays(40), true),
                        past(partner, Side.PARTNER, null, DAY.plusDays(41), false),
                        past(partner, Side.PARTNER, DAY.plusDays(60), null, false),
                        new PastPromise(
                                null,
                                partner,
                                Side.PARTNER,
                                DAY.plusDays(20),
                                DAY.plusDays(55),
                                DAY.plusDays(60),
                                null,
                                false,
                                true),
                        past(partner, Side.US, null, null, false));
        assertThat(promises.of(partner, Side.US))
                .extracting(PastPromise::commitment)
                .containsExactly(known(partner, "ours").id());
    }

    private Commitment known(UUID partner, String reference) {
        return commitments.withReference(partner, reference).orElseThrow();
    }

    private static PastPromise past(UUID partner, Side promisor, LocalDate fulfilled, LocalDate ended, boolean broken) {
        return new PastPromise(null, partner, promisor, DAY, DAY.plusDays(30), fulfilled, ended, broken, false);
    }

    private void assertAlike(UUID single, UUID together) throws SQLException {
        for (String what : List.of(COMMITMENTS, PROMISES, EVIDENCE, AUDIT)) {
            assertThat(rows(what, together)).isNotEmpty().isEqualTo(rows(what, single));
        }
    }

    private static List<CommitmentFacts> told(UUID partner) {
        return List.of(
                facts(partner, "kept", Side.PARTNER, null, DAY.plusDays(20), first(null)),
                facts(partner, "by us", Side.US, Criticality.HIGH, DAY.plusDays(45), first("Zoë → 北京\t\\n")),
                facts(partner, "open", Side.PARTNER, Criticality.LOW, null, first(null)),
                facts(partner, "told", Side.PARTNER, null, DAY.plusDays(50), first(null), later(10, Side.PARTNER)),
                facts(partner, "surprise", Side.PARTNER, null, null, first(null), later(40, Side.PARTNER)),
                facts(partner, "wished", Side.US, null, DAY.plusDays(60), first(null), later(5, Side.PARTNER)));
    }

    private static List<CommitmentFacts> open(UUID partner) {
        return List.of(
                facts(partner, "late", Side.PARTNER, null, null, first(null)),
                facts(partner, "later", Side.US, null, null, first(null)),
                facts(partner, "moved", Side.PARTNER, null, null, first(null)));
    }

    private static List<CommitmentFacts> done(UUID partner) {
        return List.of(
                facts(partner, "late", Side.PARTNER, null, DAY.plusDays(40), first(null)),
                facts(partner, "later", Side.US, null, DAY.plusDays(50), first(null)),
                facts(partner, "moved", Side.PARTNER, null, DAY.plusDays(60), first(null), later(20, Side.US)));
    }

    private static CommitmentFacts facts(
            UUID partner,
            String reference,
            Side promisor,
            Criticality criticality,
            LocalDate fulfilledOn,
            CommitmentFacts.Day... days) {
        return new CommitmentFacts(
                partner, promisor, reference, "Of " + reference, criticality, List.of(days), fulfilledOn, 0.9, null);
    }

    private static CommitmentFacts.Day first(String reason) {
        return new CommitmentFacts.Day(DAY, DAY.plusDays(30), null, reason);
    }

    private static CommitmentFacts.Day later(int after, Side initiatedBy) {
        return new CommitmentFacts.Day(DAY.plusDays(after), DAY.plusDays(55), initiatedBy, null);
    }

    private Object notKept(UUID partner) {
        for (CommitmentFacts facts : open(partner)) {
            book.write(Evidence.of(EvidenceKind.COMMITMENT_RESOLVED, partner, facts.promisor(), DAY.plusDays(31), 0)
                    .from(known(partner, facts.reference()).id(), null));
        }
        return null;
    }

    private UUID partner(String code) throws Exception {
        return inTransaction(
                () -> partners.enter(new NewPartner(code, code, "BE", PartnerKind.SUPPLY, "UTC", List.of(), 0, null))
                        .id());
    }

    private <T> T inTransaction(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            T result = work.call();
            transaction.commit();
            return result;
        } catch (Exception | Error e) {
            transaction.rollback();
            throw e;
        }
    }

    private List<List<String>> rows(String query, UUID partner) throws SQLException {
        List<List<String>> all = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, partner.toString());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        row.add(rows.getString(i));
                    }
                    all.add(row);
                }
            }
        }
        return all;
    }
}
