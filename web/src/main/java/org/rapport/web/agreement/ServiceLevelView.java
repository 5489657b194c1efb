package org.rapport.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.rapport.agreement.AgreementCard;
import org.rapport.agreement.AgreementService;
import org.rapport.agreement.Aim;
import org.rapport.agreement.MeasuringPeriod;
import org.rapport.agreement.ServiceLevelService;
import org.rapport.agreement.ServiceSheet;
import org.rapport.shared.NotFound;
import org.rapport.web.Format;
import org.rapport.web.Notices;

/** Backs {@code agreement/levels.xhtml}: service levels, what was measured of them, and what was corrected. */
@Named
@ViewScoped
public class ServiceLevelView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AgreementService agreements;

    @Inject
    private ServiceLevelService service;

    @Inject
    private Notices notices;

    @Inject
    private Format format;

    private UUID id;
    private AgreementCard card;
    private ServiceSheet sheet;
    private ServiceLevelForm form;

    public void load() {
        if (id == null) {
            throw new NotFound("Agreement", "");
        }
        card = agreements.find(id);
        sheet = service.sheet(id);
        form = ServiceLevelForm.of(card.row().validFrom(), format.today());
    }

    public String define() {
        return act("service.defined", () -> service.define(id, form.agreed()));
    }

    public String measure() {
        return act("service.measured", () -> service.measure(form.getLevel(), form.getDay(), form.getValue()));
    }

    public String correct() {
        return act(
                "service.corrected",
                () -> service.correct(form.getLevel(), form.getDay(), form.getValue(), form.getReason()));
    }

    public String end() {
        return act("service.ended", () -> service.end(form.getLevel(), form.getDay()));
    }

    private String act(String key, Runnable action) {
        boolean done = notices.attempt(key, action);
        return done ? "/agreement/levels.xhtml?faces-redirect=true&id=" + id : null;
    }

    public Aim[] getAims() {
        return Aim.values();
    }

    public MeasuringPeriod[] getPeriods() {
        return MeasuringPeriod.values();
    }

    public AgreementCard getCard() {
        return card;
    }

    public ServiceSheet getSheet() {
        return sheet;
    }

    public ServiceLevelForm getForm() {
        return form;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
