package org.rapport.web.engagement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.engagement.Encounter;
import org.rapport.engagement.EncounterCard;
import org.rapport.engagement.EncounterKind;
import org.rapport.engagement.EncounterService;
import org.rapport.engagement.Slot;
import org.rapport.identity.Caller;
import org.rapport.identity.NotPermitted;
import org.rapport.identity.Permission;
import org.rapport.partner.ContactRow;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.web.Notices;

/** Backs {@code engagement/edit.xhtml}: plan an encounter, or move one. */
@Named
@ViewScoped
public class EncounterEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private EncounterService service;

    @Inject
    private PartnerService partners;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Notices notices;

    private String partnerCode;
    private UUID id;
    private EncounterKind kind;
    private LocalDate day;
    private String starts;
    private PartnerCard partner;
    private List<ContactRow> people;
    private List<Slot> slots;
    private EncounterForm form;

    public void load() {
        if (!caller.may(Permission.ENGAGE)) {
            throw new NotPermitted(Permission.ENGAGE);
        }
        EncounterCard card = id == null ? null : service.find(id);
        partner = card == null
                ? partners.findByCode(partnerCode == null ? "" : partnerCode)
                : partners.find(card.row().partner());
        people = partners.contacts(partner.id());
        form = card == null ? fresh() : EncounterForm.of(card);
        slots = service.slots(partner.id(), null, Encounter.USUAL_MINUTES);
        if (day != null) {
            form.setDay(day);
            form.setStarts(starts);
            form.setZone(clock.getZone().getId());
        }
    }

    private EncounterForm fresh() {
        EncounterForm fresh = new EncounterForm();
        fresh.setKind(kind == null ? EncounterKind.CHECK_IN : kind);
        fresh.setZone(clock.getZone().getId());
        return fresh;
    }

    public String save() {
        UUID[] saved = {id};
        boolean done = id == null
                ? notices.attempt("engagement.planned", () -> saved[0] = service.plan(form.plan(partner.id())))
                : notices.attempt("engagement.moved", this::move);
        return done ? "/engagement/detail.xhtml?faces-redirect=true&id=" + saved[0] : null;
    }

    private void move() {
        service.describe(id, form.getPurpose(), form.getAgenda());
        service.move(id, form.getDay(), form.time(), ZoneId.of(form.getZone()), form.length());
    }

    /** The zones of both sides, ours first. */
    public List<String> getZones() {
        return Stream.of(clock.getZone().getId(), partner.timeZone().getId(), form.getZone())
                .distinct()
                .toList();
    }

    public List<EncounterKind> getKinds() {
        return List.of(EncounterKind.values());
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public List<ContactRow> getPeople() {
        return people;
    }

    public List<Slot> getSlots() {
        return slots;
    }

    public EncounterForm getForm() {
        return form;
    }

    public String getPartnerCode() {
        return partnerCode;
    }

    public void setPartnerCode(String partnerCode) {
        this.partnerCode = partnerCode;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public EncounterKind getKind() {
        return kind;
    }

    public void setKind(EncounterKind kind) {
        this.kind = kind;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getStarts() {
        return starts;
    }

    public void setStarts(String starts) {
        this.starts = starts;
    }
}
