package org.rapport.web.issue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.rapport.issue.By;
import org.rapport.issue.IssueCard;
import org.rapport.issue.IssueService;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/** What is typed in the dialogs on an issue, each by its name, and what is done with it. */
public class IssueDeeds implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, IssueDeedForm> forms = new HashMap<>();

    /** Empty forms, each for the side that is likely to speak. */
    static IssueDeeds of(IssueCard card, IssueRights rights, LocalDate today) {
        IssueDeeds deeds = new IssueDeeds();
        Side own = rights.own();
        for (String name : new String[] {"cause", "action", "concede", "fix", "close", "reopen"}) {
            deeds.forms.put(name, IssueDeedForm.of(own, today));
        }
        Side answerer = card.disclosedBy().other();
        deeds.forms.put("acknowledge", IssueDeedForm.of(rights.both() ? answerer : own, today));
        Side verifier = card.fixedBy() == null ? own : card.fixedBy().other();
        deeds.forms.put("verify", IssueDeedForm.of(rights.both() ? verifier : own, today));
        return deeds;
    }

    void act(IssueService service, UUID issue, String deed, UUID about) {
        IssueDeedForm form = forms.getOrDefault(deed, new IssueDeedForm());
        switch (deed) {
            case "acknowledge" -> service.acknowledge(issue, form.by());
            case "cause" -> service.addCause(issue, form.getParent(), form.getText(), form.by());
            case "agree" -> service.agreeCause(issue, about, By.CALLER);
            case "action" -> service.addAction(issue, form.action());
            case "finish" -> service.finishAction(issue, about, null);
            case "concede" -> service.concede(issue, form.getText(), form.by());
            case "fix" -> service.fix(issue, form.getText(), form.by());
            case "verify" -> service.verify(issue, form.getText(), form.by());
            case "close" -> service.close(issue, form.getText(), form.by());
            case "reopen" -> service.reopen(issue, form.getText(), form.by());
            default -> throw new NotFound("Deed", deed);
        }
    }

    public IssueDeedForm form(String name) {
        return forms.get(name);
    }
}
