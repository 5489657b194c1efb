package org.rapport.web.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.issue.Severity;
import org.rapport.repair.AccountPart;
import org.rapport.repair.HelpAnswer;
import org.rapport.repair.RepairKind;
import org.rapport.repair.ViolationType;
import org.rapport.review.Aspect;
import org.rapport.shared.Side;

/** What can be chosen in forms about repairs. */
@Named("repairChoices")
@ApplicationScoped
public class RepairChoices {
    public List<ViolationType> getTypes() {
        return List.of(ViolationType.values());
    }

    public List<Aspect> getAspects() {
        return List.of(Aspect.values());
    }

    public List<RepairKind> getKinds() {
        return List.of(RepairKind.values());
    }

    public List<HelpAnswer> getAnswers() {
        return List.of(HelpAnswer.values());
    }

    public List<Severity> getSeverities() {
        return List.of(Severity.values());
    }

    public List<Side> getSides() {
        return List.of(Side.values());
    }

    /** The parts of an account, the weightiest first. */
    public List<AccountPart> getParts() {
        return List.of(AccountPart.values());
    }
}
