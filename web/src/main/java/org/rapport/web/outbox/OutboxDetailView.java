package org.rapport.web.outbox;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.rapport.report.OutboxRow;
import org.rapport.report.OutboxService;
import org.rapport.web.Notices;

/** Backs {@code outbox/detail.xhtml}: one mail, read as it was sent. */
@Named
@ViewScoped
public class OutboxDetailView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OutboxService service;

    @Inject
    private Notices notices;

    private UUID id;
    private OutboxRow mail;
    private String reason;

    public void load() {
        mail = service.find(id);
    }

    public String repeat() {
        return notices.attempt("outbox.repeated", () -> service.repeat(id)) ? here() : null;
    }

    public OutboxRow getMail() {
        if (mail == null) {
            load();
        }
        return mail;
    }

    public boolean isRepeatable() {
        return getMail().state().isRepeatable();
    }

    public boolean isReturnable() {
        return getMail().state().isReturnable();
    }

    public String bounced() {
        return notices.attempt("outbox.bounced", () -> service.bounced(id, reason)) ? here() : null;
    }

    private String here() {
        return "/outbox/detail.xhtml?faces-redirect=true&id=" + id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isWritten() {
        return !service.body(id).isEmpty();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
