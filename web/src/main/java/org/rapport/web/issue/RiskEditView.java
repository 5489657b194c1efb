package org.rapport.web.issue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.rapport.identity.Caller;
import org.rapport.issue.RiskKind;
import org.rapport.issue.RiskRow;
import org.rapport.issue.RiskService;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.web.Notices;

/** Backs {@code issue/risk.xhtml}: a risk is raised, looked at anew, or closed. */
@Named
@ViewScoped
public class RiskEditView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<Integer> LEVELS = List.of(1, 2, 3, 4, 5);

    @Inject
    private RiskService service;

    @Inject
    private PartnerService partners;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    private String code;
    private UUID id;
    private long version;
    private boolean open = true;
    private PartnerCard partner;
    private RiskForm form;

    public void load() {
        if (id == null) {
            partner = partners.findByCode(code == null ? "" : code);
            form = RiskForm.of(caller.side());
        } else {
            RiskRow row = service.find(id);
            partner = partners.find(row.partner());
            form = RiskForm.of(row);
            version = row.version();
            open = row.isOpen();
        }
    }

    public String save() {
        return act(id == null ? "risk.raised" : "risk.assessed", this::keep);
    }

    private void keep() {
        if (id == null) {
            service.raise(form.said(partner.id()));
        } else {
            service.assess(id, version, form.said(partner.id()));
        }
    }

    public String close() {
        return act("risk.closed", () -> service.close(id, form.getOutcome()));
    }

    private String act(String key, Runnable action) {
        boolean done = notices.attempt(key, action, form.getTitle());
        return done ? "/issue/prospects.xhtml?faces-redirect=true&partner=" + partner.code() : null;
    }

    public List<Integer> getLevels() {
        return LEVELS;
    }

    public List<RiskKind> getKinds() {
        return List.of(RiskKind.values());
    }

    public boolean isOpen() {
        return open;
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public RiskForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
