package org.rapport.web.dealing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.rapport.dealing.PaymentRow;
import org.rapport.dealing.PaymentService;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.shared.NotFound;
import org.rapport.web.Format;
import org.rapport.web.Notices;

/** Backs {@code dealing/payment.xhtml}. */
@Named
@ViewScoped
public class PaymentView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentService service;

    @Inject
    private PartnerService partners;

    @Inject
    private Notices notices;

    @Inject
    private Format format;

    private UUID id;
    private PaymentRow row;
    private PartnerCard partner;
    private DealingAct form;

    public void load() {
        if (id == null) {
            throw new NotFound("Payment", "");
        }
        row = service.find(id);
        partner = partners.find(row.partner());
        form = DealingAct.on(format.today());
    }

    public String pay() {
        return act("dealing.paid", () -> service.pay(id, form.getOn()));
    }

    public String dispute() {
        return act("dealing.disputed", () -> service.dispute(id, form.getOn(), form.getReason()));
    }

    public String settle() {
        return act("dealing.settled", () -> service.settleDispute(id, form.getOn()));
    }

    public String withdraw() {
        return act("dealing.withdrawn", () -> service.withdraw(id, form.getReason()));
    }

    private String act(String key, Runnable action) {
        boolean done = notices.attempt(key, action, name());
        return done ? "/dealing/payment.xhtml?faces-redirect=true&id=" + id : null;
    }

    private String name() {
        return row.reference();
    }

    public PaymentRow getRow() {
        return row;
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public DealingAct getForm() {
        return form;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
