package org.rapport.web.commitment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.rapport.commitment.CommitmentService;
import org.rapport.commitment.Status;
import org.rapport.shared.NotFound;
import org.rapport.web.Format;
import org.rapport.web.Notices;
import org.rapport.web.RepairErrand;

/** Backs {@code commitment/detail.xhtml}. */
@Named
@ViewScoped
public class CommitmentDetailView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CommitmentService service;

    @Inject
    private CommitmentPages pages;

    @Inject
    private HonestHint hints;

    @Inject
    private Notices notices;

    @Inject
    private Format format;

    @Inject
    private RepairErrand errand;

    private UUID id;
    private CommitmentStoryPage page;
    private CommitmentForm form;

    public void load() {
        if (id == null) {
            throw new NotFound("Commitment", "");
        }
        page = pages.of(id);
        errand.load(page.card().partner());
        form = CommitmentForm.of(page.rights().wishers().get(0), format.today());
    }

    public String promise() {
        if (errand.isOpen()) {
            return errand.promise(id, page.card().title(), form.newPromise()) ? errand.back() : null;
        }
        return act("commitment.moved", () -> service.rePromise(id, form.newPromise()));
    }

    public String fulfil() {
        return act("commitment.fulfilled", () -> service.fulfil(id, form.getOn(), form.share()));
    }

    public String accept() {
        return act("commitment.accepted", () -> service.accept(id));
    }

    public String report() {
        return act(
                "commitment.reported",
                () -> service.reportStatus(id, form.getStatus(), form.getOn(), form.getReason()));
    }

    public String drop() {
        return act("commitment.dropped", () -> service.breakPromise(id, form.getOn(), form.getReason()));
    }

    public String release() {
        return act("commitment.released", () -> service.cancel(id, form.getOn(), form.getReason()));
    }

    private String act(String key, Runnable action) {
        String title = page.card().title();
        return notices.attempt(key, action, title) ? "/commitment/detail.xhtml?faces-redirect=true&id=" + id : null;
    }

    /** What the record says of the day that is being typed. */
    public HonestHint.Hint getHint() {
        return hints.of(page.card().partner(), page.card().promisor(), form.getToldOn(), form.getDueOn());
    }

    public Status[] getStatuses() {
        return Status.values();
    }

    public CommitmentStoryPage getPage() {
        return page;
    }

    public CommitmentForm getForm() {
        return form;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
