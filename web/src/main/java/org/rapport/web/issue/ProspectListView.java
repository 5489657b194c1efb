package org.rapport.web.issue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.identity.Caller;
import org.rapport.identity.Permission;
import org.rapport.issue.By;
import org.rapport.issue.IdeaRow;
import org.rapport.issue.IdeaService;
import org.rapport.issue.IdeaState;
import org.rapport.issue.RiskRow;
import org.rapport.issue.RiskService;
import org.rapport.issue.SuccessRow;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.web.Format;
import org.rapport.web.Notices;

/** Backs {@code issue/prospects.xhtml}: risks, successes and ideas with one partner. */
@Named
@ViewScoped
public class ProspectListView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RiskService riskService;

    @Inject
    private IdeaService ideaService;

    @Inject
    private PartnerService partners;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private Format format;

    private String code;
    private PartnerCard partner;
    private List<RiskRow> risks;
    private List<IdeaRow> ideas;
    private List<SuccessRow> successes;
    private ProspectForm form;

    public void load() {
        boolean own = (code == null || code.isBlank()) && caller.boundTo().isPresent();
        partner = own ? partners.find(caller.boundTo().get()) : partners.findByCode(code == null ? "" : code);
        code = partner.code();
        risks = riskService.ofPartner(partner.id());
        ideas = ideaService.ofPartner(partner.id());
        successes = ideaService.successes(partner.id());
        form = ProspectForm.of(caller.side(), format.today());
    }

    public String succeed() {
        By by = new By(null, null, form.getOn());
        return act(
                "success.told",
                () -> ideaService.succeed(partner.id(), form.getTitle(), form.getText(), form.getSide(), by));
    }

    public String propose() {
        return act("idea.proposed", () -> ideaService.propose(partner.id(), form.getTitle(), form.getText()));
    }

    public String agree() {
        return act("idea.agreed", () -> ideaService.agree(form.getIdea(), form.getText(), form.by()));
    }

    public String finish() {
        return act(
                "idea.finished", () -> ideaService.finish(form.getIdea(), form.getText(), form.getKeptBy(), form.by()));
    }

    private String act(String key, Runnable action) {
        boolean done = notices.attempt(key, action, partner.name());
        return done ? "/issue/prospects.xhtml?faces-redirect=true&partner=" + code : null;
    }

    /** Ideas that wait for the other side's word. */
    public List<IdeaRow> getProposed() {
        return ideas.stream()
                .filter(one -> one.state() == IdeaState.PROPOSED)
                .filter(one -> isBoth() || one.proposedBy() != caller.side())
                .toList();
    }

    /** Ideas that are being worked on. */
    public List<IdeaRow> getAgreed() {
        return ideas.stream().filter(one -> one.state() == IdeaState.AGREED).toList();
    }

    public boolean isBoth() {
        return caller.may(Permission.RECORD_FOR_BOTH);
    }

    public long getOpenRisks() {
        return risks.stream().filter(RiskRow::isOpen).count();
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public List<RiskRow> getRisks() {
        return risks;
    }

    public List<IdeaRow> getIdeas() {
        return ideas;
    }

    public List<SuccessRow> getSuccesses() {
        return successes;
    }

    public ProspectForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
