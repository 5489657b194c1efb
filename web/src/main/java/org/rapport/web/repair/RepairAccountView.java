package org.rapport.web.repair;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.identity.Caller;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.repair.AccountGiven;
import org.rapport.repair.AccountPart;
import org.rapport.repair.RepairCard;
import org.rapport.repair.RepairService;
import org.rapport.shared.NotFound;
import org.rapport.web.Format;
import org.rapport.web.Notices;

/** Backs {@code repair/account.xhtml}: the account is written part by part, read as the letter it becomes, and sent. */
@Named
@ViewScoped
public class RepairAccountView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RepairService service;

    @Inject
    private PartnerService partners;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private Format format;

    private UUID id;
    private RepairCard card;
    private PartnerCard partner;
    private RepairRights rights;
    private RepairDeedForm form;
    private boolean previewed;
    private final Map<AccountPart, String> texts = new EnumMap<>(AccountPart.class);

    public void load() {
        if (id == null) {
            throw new NotFound("Repair", "");
        }
        card = service.find(id);
        partner = partners.find(card.partner());
        rights = RepairRights.of(card, caller);
        form = RepairDeedForm.of(rights.mends() ? card.causer() : caller.side(), format.today());
    }

    /** Shows the letter as the other side would get it. */
    public String preview() {
        previewed = true;
        return null;
    }

    public String send() {
        boolean late = form.getOn() != null && !AccountGiven.goesOut(form.getOn(), format.today());
        boolean done = notices.attempt(
                late ? "repair.done.account.late" : "repair.done.account",
                () -> service.giveAccount(id, given(), form.by()),
                partner.name());
        return done ? "/repair/detail.xhtml?faces-redirect=true&id=" + id : null;
    }

    private Map<AccountPart, String> given() {
        Map<AccountPart, String> given = new EnumMap<>(AccountPart.class);
        texts.forEach((part, text) -> {
            if (text != null && !text.isBlank()) {
                given.put(part, text.strip());
            }
        });
        return given;
    }

    /** What was typed, in the order in which a person would say it. */
    public List<String> getLetter() {
        Map<AccountPart, String> given = given();
        List<String> letter = new ArrayList<>();
        AccountPart.spoken().stream().filter(given::containsKey).forEach(part -> letter.add(given.get(part)));
        return letter;
    }

    /** What is typed for each part. */
    public Map<AccountPart, String> getTexts() {
        return texts;
    }

    public boolean isPreviewed() {
        return previewed;
    }

    public RepairCard getCard() {
        return card;
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public RepairRights getRights() {
        return rights;
    }

    public RepairDeedForm getForm() {
        return form;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
