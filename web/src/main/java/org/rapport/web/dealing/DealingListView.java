package org.rapport.web.dealing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.dealing.ChangeRow;
import org.rapport.dealing.ChangeService;
import org.rapport.dealing.ConcessionRow;
import org.rapport.dealing.ConcessionService;
import org.rapport.dealing.DealingService;
import org.rapport.dealing.PaymentQuery;
import org.rapport.dealing.PaymentRow;
import org.rapport.dealing.PaymentService;
import org.rapport.dealing.SideDealings;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.shared.Page;
import org.rapport.shared.Side;
import org.rapport.web.Format;

/** Backs {@code dealing/list.xhtml}: how fairly both sides deal with each other. */
@Named
@ViewScoped
public class DealingListView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 25;

    @Inject
    private PartnerService partners;

    @Inject
    private DealingService dealings;

    @Inject
    private PaymentService payments;

    @Inject
    private ChangeService changes;

    @Inject
    private ConcessionService concessions;

    @Inject
    private Format format;

    private String code;
    private Side payer;
    private int first;
    private DealingPage page;

    /** All that the page shows. */
    public record DealingPage(
            PartnerCard partner,
            List<SideDealings> sides,
            Page<PaymentRow> payments,
            List<ChangeRow> changes,
            List<ConcessionRow> requests)
            implements Serializable {}

    public void load() {
        PartnerCard partner = partners.findByCode(code);
        page = new DealingPage(
                partner,
                List.copyOf(dealings.figures(partner.id(), format.today()).values()),
                payments.page(new PaymentQuery(partner.id(), payer, false, null, null, Math.max(0, first), SIZE)),
                changes.all(partner.id()),
                concessions.all(partner.id()));
    }

    public DealingPage getPage() {
        return page;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Side getPayer() {
        return payer;
    }

    public void setPayer(Side payer) {
        this.payer = payer;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
