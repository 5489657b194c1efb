package org.rapport.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.UUID;
import org.rapport.agreement.AgreementCard;
import org.rapport.agreement.AgreementService;
import org.rapport.agreement.ServiceLevelService;
import org.rapport.agreement.ServiceSheet;
import org.rapport.identity.Caller;
import org.rapport.repair.NewAmendment;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;
import org.rapport.web.Format;
import org.rapport.web.Notices;
import org.rapport.web.RepairErrand;

/** Backs {@code agreement/detail.xhtml}. */
@Named
@ViewScoped
public class AgreementDetailView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AgreementService service;

    @Inject
    private ServiceLevelService levels;

    @Inject
    private Caller caller;

    @Inject
    private Notices notices;

    @Inject
    private Format format;

    @Inject
    private RepairErrand errand;

    private UUID id;
    private AgreementCard card;
    private ServiceSheet sheet;
    private String standing;
    private AgreementRights rights;
    private AmendmentForm form;
    private transient Part file;

    public void load() {
        if (id == null) {
            throw new NotFound("Agreement", "");
        }
        card = service.find(id);
        errand.load(card.row().partner());
        sheet = levels.sheet(id);
        standing = service.reasonForApproval(id).orElse(null);
        rights = AgreementRights.of(card, caller);
        form = AmendmentForm.of(rights.voices().get(0), format.today());
    }

    public String confirm(int version, Side side) {
        return act("agreement.confirmed", () -> service.confirm(id, version, side), version);
    }

    public String amend() {
        if (errand.isOpen()) {
            NewAmendment said = new NewAmendment(form.getTerms(), form.getSide(), form.getDay());
            return errand.amend(id, card.row().title(), said) ? errand.back() : null;
        }
        return act(
                "agreement.amended",
                () -> service.amend(id, form.getTerms(), form.getSide(), form.getDay()),
                card.versions().size() + 1);
    }

    public String approve() {
        return act("agreement.approve.done", () -> service.approve(id, form.getReason()));
    }

    public String giveNotice() {
        return act("agreement.noticed", () -> service.giveNotice(id, form.getSide(), form.getDay()));
    }

    public String renew() {
        return act("agreement.renewed", () -> service.renew(id));
    }

    public String attach() {
        return act("agreement.attached", this::upload);
    }

    private void upload() {
        Upload upload = Upload.of(file);
        service.attach(id, upload.name(), upload.mediaType(), upload.content());
    }

    private String act(String key, Runnable action, Object... arguments) {
        boolean done = notices.attempt(key, action, arguments);
        return done ? "/agreement/detail.xhtml?faces-redirect=true&id=" + id : null;
    }

    /** The standing that makes an approval necessary before our side confirms, or null. */
    public String getStanding() {
        return standing;
    }

    public AgreementCard getCard() {
        return card;
    }

    public ServiceSheet getSheet() {
        return sheet;
    }

    public AgreementRights getRights() {
        return rights;
    }

    public AmendmentForm getForm() {
        return form;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
