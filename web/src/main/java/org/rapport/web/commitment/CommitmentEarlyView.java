package org.rapport.web.commitment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.commitment.CommitmentCard;
import org.rapport.commitment.CommitmentStatus;
import org.rapport.culture.EarlyNews;
import org.rapport.culture.EarlyService;
import org.rapport.culture.Listener;
import org.rapport.identity.Caller;
import org.rapport.identity.NotPermitted;
import org.rapport.identity.Permission;
import org.rapport.report.BundledWords;
import org.rapport.report.EarlyLetter;
import org.rapport.web.Format;
import org.rapport.web.Notices;

/** Backs {@code commitment/early.xhtml}. */
@Named
@ViewScoped
public class CommitmentEarlyView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private EarlyPages pages;

    @Inject
    private EarlyService service;

    @Inject
    private HonestHint hints;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private Format format;

    private UUID id;
    private EarlyPage page;
    private EarlyForm form;

    public String load() {
        page = pages.of(id);
        CommitmentCard card = page.card();
        if (card.promisor() != caller.side() || !caller.may(Permission.PROMISE)) {
            throw new NotPermitted(Permission.PROMISE);
        }
        form = EarlyForm.of(page.proposed(), page.reasons(), page.listeners(), card.promisor());
        return card.status() == CommitmentStatus.OPEN ? null : detail();
    }

    public String tell() {
        return notices.attempt(
                        "early.told",
                        () -> service.tell(id, form.telling()),
                        page.card().title())
                ? detail()
                : null;
    }

    private String detail() {
        return "/commitment/detail.xhtml?faces-redirect=true&id=" + id;
    }

    /** What the record says of the day that is being typed. */
    public HonestHint.Hint getHint() {
        return hints.of(page.card().partner(), page.card().promisor(), format.today(), form.getDueOn());
    }

    /** The letter as the first of the other side will read it; null until there is a day. */
    public EarlyLetter getLetter() {
        CommitmentCard card = page.card();
        LocalDate due = form.getDueOn();
        String reader = page.listeners().stream()
                .filter(one -> one.side() != card.promisor())
                .map(Listener::name)
                .findFirst()
                .orElse(page.partner().name());
        String help = form.getHelp() == null || form.getHelp().isBlank() ? null : form.getHelp();
        String why = form.getReasons() == null ? "" : form.getReasons();
        EarlyNews news = new EarlyNews(
                card.title(),
                page.partner().name(),
                card.promisor(),
                format.today(),
                card.dueOn(),
                due,
                why,
                help,
                caller.requireUser().name());
        return due == null ? null : EarlyLetter.of(news, reader, false, BundledWords.ofReader());
    }

    public EarlyPage getPage() {
        return page;
    }

    public EarlyForm getForm() {
        return form;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
