package org.rapport.web.performance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.performance.PerformanceService;
import org.rapport.performance.PlanService;
import org.rapport.shared.Side;
import org.rapport.web.Format;
import org.rapport.web.Notices;

/** Backs {@code performance/detail.xhtml}: the scorecards of both sides with a partner, and what followed from them. */
@Named
@ViewScoped
public class PerformanceDetailView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerService partners;

    @Inject
    private PerformanceService service;

    @Inject
    private PlanService planService;

    @Inject
    private Notices notices;

    @Inject
    private Format format;

    private final PlanForm form = new PlanForm();
    private String code;
    private Side side = Side.PARTNER;
    private String period;
    private PartnerCard partner;
    private PerformanceStory story;

    public void load() {
        partner = partners.findByCode(code == null ? "" : code);
        story = new PerformanceStory(
                service.of(partner.id(), format.today()),
                service.changes(partner.id()),
                planService.plans(partner.id()),
                side,
                period);
        form.offer(format.today());
    }

    public String correct() {
        String corrected = story.shown().period();
        return act(
                "performance.corrected",
                () -> service.correct(partner.id(), side, corrected, form.getCause()),
                corrected);
    }

    public String addAction(UUID plan) {
        return act(
                "performance.action.added",
                () -> planService.addAction(
                        plan, form.getWhat(), form.getOwnerSide(), form.getOwner(), form.getDueOn()));
    }

    public String finishAction(UUID plan, UUID action) {
        return act("performance.action.done", () -> planService.finishAction(plan, action));
    }

    public String close(UUID plan) {
        return act("performance.plan.ended", () -> planService.close(plan, form.getOutcome()));
    }

    private String act(String key, Runnable action, Object... arguments) {
        return notices.attempt(key, action, arguments)
                ? "/performance/detail.xhtml?faces-redirect=true&includeViewParams=true"
                : null;
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public PerformanceStory getStory() {
        return story;
    }

    public PlanForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side == null ? Side.PARTNER : side;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }
}
