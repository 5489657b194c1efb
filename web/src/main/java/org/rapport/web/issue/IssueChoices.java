package org.rapport.web.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.issue.IssueKind;
import org.rapport.issue.Severity;
import org.rapport.shared.Side;

/** What can be chosen in forms about issues. */
@Named("issueChoices")
@ApplicationScoped
public class IssueChoices {
    public List<Severity> getSeverities() {
        return List.of(Severity.values());
    }

    public List<IssueKind> getKinds() {
        return List.of(IssueKind.values());
    }

    public List<Side> getSides() {
        return List.of(Side.values());
    }
}
