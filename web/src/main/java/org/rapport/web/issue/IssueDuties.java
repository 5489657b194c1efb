package org.rapport.web.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.issue.ActionRow;
import org.rapport.issue.IssueRow;
import org.rapport.issue.IssueService;
import org.rapport.web.Say;
import org.rapport.web.commitment.PartnerChoice;
import org.rapport.web.today.Desk;
import org.rapport.web.today.Duty;
import org.rapport.web.today.DutySource;
import org.rapport.web.today.Part;

/** Issues that wait for an answer of the reader's side, and actions that its people took on, as duties of a day. */
@ApplicationScoped
public class IssueDuties implements DutySource {
    private static final int MOST = 200;

    private IssueService issues;
    private PartnerChoice partners;
    private Say say;

    protected IssueDuties() {} // CDI proxy

    @Inject
    public IssueDuties(IssueService issues, PartnerChoice partners, Say say) {
        this.issues = issues;
        this.partners = partners;
        this.say = say;
    }

    @Override
    public List<Duty> duties(Desk desk) {
        Set<UUID> meant = partners.managedBy(desk.manager());
        Stream<Duty> answers = issues.toAcknowledge(MOST).stream()
                .filter(row -> meant.contains(row.partner()))
                .map(row -> answer(row, desk));
        Stream<Duty> actions = issues.actionsDue(desk.until(), MOST).stream()
                .filter(row -> meant.contains(row.partner()))
                .map(row -> action(row, desk));
        return Stream.concat(answers, actions).toList();
    }

    private Duty answer(IssueRow row, Desk desk) {
        return new Duty(
                Part.ANSWERS,
                row.id(),
                desk.own(),
                row.acknowledgeBy(),
                say.of("issue.duty.answer", row.label(), row.title()),
                page(row.id()),
                new Duty.Whom(row.partnerName(), "/partner/detail.xhtml?code=" + row.partnerCode()),
                say.of("issue.duty.answer.meta"),
                null,
                null,
                deeds(row.id(), row.title()));
    }

    private Duty action(ActionRow row, Desk desk) {
        return new Duty(
                Part.PROMISED,
                row.id(),
                desk.own(),
                row.dueOn(),
                row.text(),
                page(row.issue()),
                new Duty.Whom(row.partnerName(), "/partner/detail.xhtml?code=" + row.partnerCode()),
                say.of("issue.duty.action.meta", row.owner(), row.label()),
                null,
                null,
                deeds(row.issue(), row.text()));
    }

    private List<Duty.Deed> deeds(UUID issue, String about) {
        return List.of(new Duty.Deed(say.of("today.do.open"), page(issue), about, false));
    }

    private static String page(UUID issue) {
        return "/issue/detail.xhtml?id=" + issue;
    }
}
