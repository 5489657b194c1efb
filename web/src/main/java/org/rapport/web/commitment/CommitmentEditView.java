package org.rapport.web.commitment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.rapport.agreement.AgreementQuery;
import org.rapport.agreement.AgreementRow;
import org.rapport.agreement.AgreementService;
import org.rapport.commitment.CommitmentQuery;
import org.rapport.commitment.CommitmentService;
import org.rapport.commitment.Criticality;
import org.rapport.identity.Caller;
import org.rapport.identity.Permission;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.shared.Side;
import org.rapport.web.Format;
import org.rapport.web.Notices;

/** Backs {@code commitment/edit.xhtml}: something new is promised. */
@Named
@ViewScoped
public class CommitmentEditView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int AGREEMENTS = 200;

    @Inject
    private CommitmentService service;

    @Inject
    private AgreementService agreementService;

    @Inject
    private PartnerService partners;

    @Inject
    private HonestHint hints;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private Format format;

    private String code;
    private PartnerCard partner;
    private NewCommitmentForm form;
    private List<AgreementRow> agreements;
    private UUID id;

    public void load() {
        partner = partners.findByCode(code);
        agreements = agreementService
                .page(AgreementQuery.with(partner.id(), 0, AGREEMENTS))
                .rows();
        long known = service.page(CommitmentQuery.with(partner.id(), 0, 1)).total();
        form = NewCommitmentForm.of(caller.side(), partner.code(), known, format.today());
    }

    public String promise() {
        boolean done = notices.attempt(
                "commitment.promised", () -> id = service.promise(form.said(partner.id())), form.getTitle());
        return done ? "/commitment/detail.xhtml?faces-redirect=true&id=" + id : null;
    }

    /** What the record says of the day that is being typed. */
    public HonestHint.Hint getHint() {
        UUID promisee = partner == null ? null : partner.id();
        return hints.of(promisee, form.getPromisor(), form.getAnnouncedOn(), form.getDueOn());
    }

    /** The sides for which the reader can promise. */
    public List<Side> getSides() {
        return caller.may(Permission.RECORD_FOR_BOTH) ? List.of(Side.values()) : List.of(caller.side());
    }

    public Criticality[] getCriticalities() {
        return Criticality.values();
    }

    public List<AgreementRow> getAgreements() {
        return agreements;
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public NewCommitmentForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
