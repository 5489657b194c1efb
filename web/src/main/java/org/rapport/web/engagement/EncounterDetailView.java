package org.rapport.web.engagement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.rapport.engagement.EncounterCard;
import org.rapport.engagement.EncounterKind;
import org.rapport.engagement.EncounterService;
import org.rapport.engagement.EncounterStatus;
import org.rapport.partner.ContactRow;
import org.rapport.partner.DayClash;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.shared.Side;
import org.rapport.web.Notices;

/** Backs {@code engagement/detail.xhtml}. */
@Named
@ViewScoped
public class EncounterDetailView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private EncounterService service;

    @Inject
    private PartnerService partners;

    @Inject
    private Notices notices;

    private UUID id;
    private EncounterCard card;
    private PartnerCard partner;
    private List<ContactRow> people;
    private List<DayClash> clashes;
    private HeldForm form;
    private String answer;

    public void load() {
        card = service.find(id);
        partner = partners.find(card.row().partner());
        people = partners.contacts(partner.id());
        clashes = service.clashes(id);
        form = new HeldForm();
        form.setHeldOn(card.row().day());
        card.people().forEach(person -> form.getMet().put(person.contact(), true));
    }

    public String hold() {
        return act("engagement.held", () -> service.hold(id, form.held()));
    }

    public String miss() {
        return act("engagement.missed", () -> service.miss(id, form.getMissedBy()));
    }

    public String cancel() {
        return act("engagement.cancelled", () -> service.cancel(id));
    }

    public String agree() {
        return act(
                "engagement.agreed",
                () -> service.agree(id, form.getSide(), form.getPerson(), form.getWhat(), form.getDueOn()));
    }

    public String done(UUID action) {
        return act("engagement.actionDone", () -> service.done(action, null));
    }

    public String raise() {
        return act("engagement.raised", () -> service.raise(id, form.getSide(), form.getWhat()));
    }

    public String reply(UUID concern) {
        return act("engagement.answered", () -> service.answer(concern, answer));
    }

    public String share() {
        return act("engagement.shared", () -> service.share(id, form.getSide(), form.getWhat()));
    }

    private String act(String key, Runnable action) {
        return notices.attempt(key, action) ? "/engagement/detail.xhtml?faces-redirect=true&id=" + id : null;
    }

    public boolean isVisit() {
        return card.row().kind() == EncounterKind.VISIT;
    }

    public boolean isExecutive() {
        return card.row().kind() == EncounterKind.EXECUTIVE;
    }

    public boolean isHeld() {
        return card.row().status() == EncounterStatus.HELD;
    }

    public List<Side> getBothSides() {
        return List.of(Side.values());
    }

    /** The sides that do not work on its day. */
    public List<DayClash> getClashes() {
        return clashes;
    }

    public EncounterCard getCard() {
        return card;
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public List<ContactRow> getPeople() {
        return people;
    }

    public HeldForm getForm() {
        return form;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
