package org.rapport.web.performance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.rapport.identity.Caller;
import org.rapport.identity.NotPermitted;
import org.rapport.identity.Permission;
import org.rapport.partner.PartnerKind;
import org.rapport.partner.PartnerQuery;
import org.rapport.partner.PartnerRow;
import org.rapport.partner.PartnerService;
import org.rapport.performance.CardRow;
import org.rapport.performance.PublishedTemplate;
import org.rapport.performance.TemplateService;
import org.rapport.performance.Variable;
import org.rapport.shared.Side;
import org.rapport.web.Notices;

/** Backs {@code performance/template.xhtml}: a template is changed, tried on a partner's past, and published. */
@Named
@ViewScoped
public class TemplateView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ALL = 500;

    @Inject
    private TemplateService service;

    @Inject
    private PartnerService partnerService;

    @Inject
    private Caller caller;

    @Inject
    private Notices notices;

    private PartnerKind kind = PartnerKind.OTHER;
    private String partner;
    private TemplateForm form;
    private List<PublishedTemplate> history;
    private List<Variable> variables;
    private List<PartnerRow> partners;
    private Map<Side, List<CardRow>> tried;

    public void load() {
        if (!caller.may(Permission.EDIT_SCORECARDS)) {
            throw new NotPermitted(Permission.EDIT_SCORECARDS);
        }
        history = service.history(kind);
        variables = service.variables();
        partners = partnerService
                .page(new PartnerQuery(null, kind, null, true, "name", false, 0, ALL))
                .rows();
        form = TemplateForm.of(history.get(0).template());
    }

    /** Shows what the template, as it is typed, would have said; nothing is kept. */
    public void tryOut() {
        notices.attempt(
                "performance.tried",
                () -> tried = service.tryOut(
                        form.template(kind), partnerService.findByCode(partner).id()));
    }

    public String publish() {
        return notices.attempt("performance.published", () -> service.publish(form.template(kind), form.getReason()))
                ? "/performance/template.xhtml?faces-redirect=true&includeViewParams=true"
                : null;
    }

    /** What a side would have had, by its name; null before it was tried. */
    public List<CardRow> tried(String side) {
        return tried == null ? null : tried.get(Side.valueOf(side));
    }

    public PartnerKind[] getKinds() {
        return PartnerKind.values();
    }

    public List<PublishedTemplate> getHistory() {
        return history;
    }

    public List<Variable> getVariables() {
        return variables;
    }

    public List<PartnerRow> getPartners() {
        return partners;
    }

    public TemplateForm getForm() {
        return form;
    }

    public PartnerKind getKind() {
        return kind;
    }

    public void setKind(PartnerKind kind) {
        this.kind = kind == null ? PartnerKind.OTHER : kind;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }
}
