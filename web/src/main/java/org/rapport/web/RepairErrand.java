package org.rapport.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.commitment.NewPromise;
import org.rapport.repair.NewAmendment;
import org.rapport.repair.RenegotiationService;
import org.rapport.repair.RepairCard;
import org.rapport.repair.RepairService;
import org.rapport.shared.NotFound;

/** The repair from which somebody came to renegotiate a promise or an agreement, and to which the way leads back. */
@Named
@ViewScoped
public class RepairErrand implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    @Inject
    private RepairService repairs;

    @Inject
    private RenegotiationService renegotiation;

    @Inject
    private Notices notices;

    @Inject
    private Say say;

    @Inject
    private Format format;

    private UUID id;
    private RepairCard card;

    /** Reads the repair that the address names, which is one with the same partner. */
    public void load(UUID partner) {
        card = id == null ? null : repairs.find(id);
        if (card != null && !card.partner().equals(partner)) {
            throw new NotFound("Repair", id);
        }
    }

    /** Promises a new day; true if it was done. */
    public boolean promise(UUID commitment, String title, NewPromise said) {
        return notices.attempt(
                "repair.renewed.done",
                () -> renegotiation.rePromise(id, commitment, said, words(title, said.dueOn(), said.reason())));
    }

    private String words(String title, LocalDate due, String why) {
        return why == null || why.isBlank()
                ? say.of("repair.renewed.promise", title, format.fullDay(due))
                : say.of("repair.renewed.promise.why", title, format.fullDay(due), shortened(why));
    }

    /** Proposes an amendment; true if it was done. */
    public boolean amend(UUID agreement, String title, NewAmendment said) {
        String words =
                say.of("repair.renewed.agreement", title, format.fullDay(said.effectiveOn()), shortened(said.terms()));
        return notices.attempt("repair.renewed.done", () -> renegotiation.amend(id, agreement, said, words));
    }

    private static String shortened(String terms) {
        return terms == null || terms.length() <= MOST ? terms : terms.substring(0, MOST) + "…";
    }

    /** Whether somebody came from a repair. */
    public boolean isOpen() {
        return card != null;
    }

    public RepairCard getCard() {
        return card;
    }

    /** The way back. */
    public String back() {
        return "/repair/detail.xhtml?faces-redirect=true&id=" + id;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
