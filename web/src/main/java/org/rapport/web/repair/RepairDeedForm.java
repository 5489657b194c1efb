package org.rapport.web.repair;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.rapport.repair.Acknowledgement;
import org.rapport.repair.HelpAnswer;
import org.rapport.repair.NewExpectation;
import org.rapport.repair.NewRepairAction;
import org.rapport.repair.RepairKind;
import org.rapport.repair.ViolationType;
import org.rapport.review.Aspect;
import org.rapport.shared.Side;
import org.rapport.web.issue.DeedForm;

/** What is typed when somebody does something about a repair. */
public class RepairDeedForm extends DeedForm {
    private static final long serialVersionUID = 1L;

    private boolean system;
    private RepairKind kind = RepairKind.REGULATION;
    private Aspect aspect;
    private String proof;
    private boolean unilateral;
    private HelpAnswer answer = HelpAnswer.ACCEPTED;
    private UUID about;
    private UUID commitment;
    private ViolationType type;
    private Aspect[] aspects = new Aspect[0];
    private String responsibleUs;
    private String responsiblePartner;
    private LocalDate contactedOn;

    /** An empty form for one side, today. */
    static RepairDeedForm of(Side side, LocalDate today) {
        RepairDeedForm form = new RepairDeedForm();
        form.begin(side, today);
        return form;
    }

    NewRepairAction action() {
        return new NewRepairAction(kind, getText(), getSide(), getOwner(), getDueOn(), proof, aspect, unilateral);
    }

    NewExpectation expectation() {
        return new NewExpectation(getText(), commitment, null);
    }

    Acknowledgement acknowledgement() {
        return new Acknowledgement(type, Set.of(aspects), responsibleUs, responsiblePartner, getText(), contactedOn);
    }

    public boolean isSystem() {
        return system;
    }

    public void setSystem(boolean system) {
        this.system = system;
    }

    public RepairKind getKind() {
        return kind;
    }

    public void setKind(RepairKind kind) {
        this.kind = kind;
    }

    public Aspect getAspect() {
        return aspect;
    }

    public void setAspect(Aspect aspect) {
        this.aspect = aspect;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public boolean isUnilateral() {
        return unilateral;
    }

    public void setUnilateral(boolean unilateral) {
        this.unilateral = unilateral;
    }

    public HelpAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(HelpAnswer answer) {
        this.answer = answer;
    }

    public UUID getAbout() {
        return about;
    }

    public void setAbout(UUID about) {
        this.about = about;
    }

    public UUID getCommitment() {
        return commitment;
    }

    public void setCommitment(UUID commitment) {
        this.commitment = commitment;
    }

    public ViolationType getType() {
        return type;
    }

    public void setType(ViolationType type) {
        this.type = type;
    }

    public Aspect[] getAspects() {
        return aspects.clone();
    }

    public void setAspects(Aspect[] aspects) {
        this.aspects = aspects == null ? new Aspect[0] : aspects.clone();
    }

    public String getResponsibleUs() {
        return responsibleUs;
    }

    public void setResponsibleUs(String responsibleUs) {
        this.responsibleUs = responsibleUs;
    }

    public String getResponsiblePartner() {
        return responsiblePartner;
    }

    public void setResponsiblePartner(String responsiblePartner) {
        this.responsiblePartner = responsiblePartner;
    }

    public LocalDate getContactedOn() {
        return contactedOn;
    }

    public void setContactedOn(LocalDate contactedOn) {
        this.contactedOn = contactedOn;
    }
}
