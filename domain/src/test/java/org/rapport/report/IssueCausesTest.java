package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.report.ChosenRulesInMemory.usual;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rapport.audit.AuditInMemory;
import org.rapport.commitment.Recording;
import org.rapport.issue.Act;
import org.rapport.issue.Issue;
import org.rapport.issue.IssueClock;
import org.rapport.issue.IssueKind;
import org.rapport.issue.IssueRegister;
import org.rapport.issue.IssueWork;
import org.rapport.issue.IssuesInMemory;
import org.rapport.issue.NewAction;
import org.rapport.issue.NewIssue;
import org.rapport.issue.Severity;
import org.rapport.partner.CalendarFixture;
import org.rapport.partner.Partner;
import org.rapport.partner.PartnerFixture;
import org.rapport.partner.PartnersInMemory;
import org.rapport.shared.EventsInMemory;
import org.rapport.shared.Side;

/** What users of other systems miss (field.md §3): mails about overdue actions, 4minitz/4minitz 570, taiga-front 27. */
class IssueCausesTest {
    private static final LocalDate TOLD = LocalDate.of(2026, 11, 2);

    private final PartnersInMemory partners = new PartnersInMemory();
    private final IssuesInMemory issues = new IssuesInMemory();
    private final IssueRegister register = new IssueRegister(
            issues, new IssueClock(issues, CalendarFixture.over(partners)), new AuditInMemory(), new EventsInMemory());
    private final IssueWork work = new IssueWork(new AuditInMemory());
    private final IssueCauses causes = new IssueCauses(issues);
    private final UUID partner = entered();
    private final Issue issue = register.tell(
            new NewIssue(
                    partner,
                    "Coating",
                    null,
                    Severity.NORMAL,
                    IssueKind.DEFECT,
                    PARTNER,
                    TOLD,
                    TOLD,
                    TOLD,
                    US,
                    null,
                    null),
            by(US, TOLD));

    private UUID entered() {
        Partner one = new Partner(PartnerFixture.known("own"));
        partners.add(one);
        return one.id();
    }

    private static Act by(Side side, LocalDate on) {
        return new Act(side, "somebody", on, new Recording("Ewa", US, on));
    }

    private List<AlertRule> on(LocalDate day) {
        return causes.causes(List.of(partner), usual(day)).stream()
                .map(Alert.Cause::rule)
                .toList();
    }

    @Test
    void an_answer_is_told_to_be_due_within_two_days_and_on_every_day_after() {
        assertThat(on(TOLD.minusDays(1))).isEmpty();
        for (int days = 0; days < 40; days++) {
            assertThat(on(TOLD.plusDays(days))).containsExactly(AlertRule.ANSWER_DUE);
        }
        assertThat(causes.causes(List.of(partner), usual(TOLD)).get(0).side()).isEqualTo(PARTNER);
    }

    @Test
    void a_fix_is_told_to_be_due_within_a_week_by_window() {
        register.acknowledge(issue, by(PARTNER, TOLD.plusDays(1)));
        LocalDate due = issue.resolveBy();
        assertThat(on(due.minusDays(8))).isEmpty();
        assertThat(on(due.minusDays(7))).containsExactly(AlertRule.ISSUE_DUE);
        assertThat(on(due.plusDays(90))).containsExactly(AlertRule.ISSUE_DUE);
        register.fix(issue, "New primer", by(PARTNER, due.plusDays(91)));
        assertThat(on(due.plusDays(91))).isEmpty();
    }

    @Test
    void an_action_that_somebody_took_on_is_told_until_it_is_done() {
        register.acknowledge(issue, by(PARTNER, TOLD.plusDays(1)));
        LocalDate due = TOLD.plusDays(10);
        var action = work.addAction(issue, new NewAction("Order a heater", US, "Ewa", due), by(US, TOLD));
        assertThat(on(due.minusDays(8))).isEmpty();
        assertThat(on(due)).containsExactly(AlertRule.ACTION_DUE);
        assertThat(on(due.plusDays(5))).containsExactly(AlertRule.ACTION_DUE);
        work.finishAction(issue, action.id(), by(US, due.plusDays(6)));
        assertThat(on(due.plusDays(6))).isEmpty();
    }
}
