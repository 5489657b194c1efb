package org.rapport.web.dealing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.agreement.AgreementQuery;
import org.rapport.agreement.AgreementRow;
import org.rapport.agreement.AgreementService;
import org.rapport.dealing.ChangeKind;
import org.rapport.dealing.ChangeService;
import org.rapport.dealing.ConcessionService;
import org.rapport.dealing.PaymentService;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.shared.Side;
import org.rapport.web.ActiveUser;
import org.rapport.web.Format;
import org.rapport.web.Notices;

/** Backs {@code dealing/new.xhtml}: a payment, a change or a request is written down. */
@Named
@ViewScoped
public class DealingNewView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ALL = 500;

    @Inject
    private PartnerService partners;

    @Inject
    private AgreementService agreements;

    @Inject
    private PaymentService payments;

    @Inject
    private ChangeService changes;

    @Inject
    private ConcessionService concessions;

    @Inject
    private ActiveUser user;

    @Inject
    private Notices notices;

    @Inject
    private Format format;

    private String code;
    private What what = What.CHANGE;
    private PartnerCard partner;
    private List<AgreementRow> papers;
    private DealingForm form;

    /** What is written down. */
    public enum What {
        PAYMENT,
        CHANGE,
        REQUEST
    }

    public void load() {
        partner = partners.findByCode(code);
        papers = agreements.page(AgreementQuery.with(partner.id(), 0, ALL)).rows();
        form = DealingForm.of(getVoices().get(0), format.today());
        what = user.may("RECORD_DEALINGS") && what != null ? what : What.CHANGE;
    }

    public String save() {
        boolean done = notices.attempt("dealing.saved." + what, this::write, form.name());
        return done ? "/dealing/list.xhtml?faces-redirect=true&partner=" + partner.code() : null;
    }

    private void write() {
        switch (what) {
            case PAYMENT -> payments.enter(form.payment(partner.id()));
            case CHANGE -> changes.tell(form.change(partner.id()));
            case REQUEST -> concessions.ask(partner.id(), form.getSide(), form.getSubject(), form.getFrom());
        }
    }

    /** The sides for which the user can write something down. */
    public List<Side> getVoices() {
        return user.isGuest() ? List.of(Side.PARTNER) : List.of(Side.values());
    }

    public ChangeKind[] getKinds() {
        return ChangeKind.values();
    }

    public List<AgreementRow> getPapers() {
        return papers;
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public DealingForm getForm() {
        return form;
    }

    public What getWhat() {
        return what;
    }

    public void setWhat(What what) {
        this.what = what;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
