package org.rapport.web.issue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.rapport.identity.Caller;
import org.rapport.identity.Permission;
import org.rapport.issue.IssueCard;
import org.rapport.issue.IssueQuery;
import org.rapport.issue.IssueRow;
import org.rapport.issue.IssueService;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.shared.Side;
import org.rapport.web.Format;
import org.rapport.web.Notices;

/** Backs {@code issue/edit.xhtml}: an issue is told, or a known one said anew. */
@Named
@ViewScoped
public class IssueEditView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int EARLIER = 200;

    @Inject
    private IssueService service;

    @Inject
    private PartnerService partners;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private Format format;

    private String code;
    private UUID id;
    private long version;
    private PartnerCard partner;
    private IssueForm form;
    private List<IssueRow> earlier;

    public void load() {
        if (id == null) {
            partner = partners.findByCode(code == null ? "" : code);
            form = IssueForm.of(caller.side(), format.today());
            earlier = service.page(IssueQuery.with(partner.id(), 0, EARLIER)).rows();
        } else {
            IssueCard card = service.find(id);
            partner = partners.find(card.partner());
            form = IssueForm.of(card);
            version = card.version();
        }
    }

    public String save() {
        String key = id == null ? "issue.told" : "issue.corrected";
        boolean done = notices.attempt(key, id == null ? this::tell : this::correct, form.getTitle());
        return done ? "/issue/detail.xhtml?faces-redirect=true&id=" + id : null;
    }

    private void tell() {
        id = service.raise(form.told(partner.id()));
    }

    private void correct() {
        service.correct(id, version, form.correction());
    }

    /** The sides for which the reader can tell. */
    public List<Side> getTellers() {
        return caller.may(Permission.RECORD_FOR_BOTH) ? List.of(Side.values()) : List.of(caller.side());
    }

    public List<IssueRow> getEarlier() {
        return earlier;
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public IssueForm getForm() {
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
