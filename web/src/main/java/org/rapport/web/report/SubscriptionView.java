package org.rapport.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.rapport.report.Frequency;
import org.rapport.report.SubscriptionChoice;
import org.rapport.report.SubscriptionService;
import org.rapport.web.ActiveUser;
import org.rapport.web.Notices;

/** The user’s own report mail, on the page of the reports. */
@Named
@ViewScoped
public class SubscriptionView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BACK = "/report/list.xhtml?faces-redirect=true";

    @Inject
    private SubscriptionService service;

    @Inject
    private ActiveUser user;

    @Inject
    private Notices notices;

    private boolean subscribed;

    private Frequency frequency;
    private boolean onlyEventful;
    private boolean attachments;

    @PostConstruct
    protected void load() {
        Optional<SubscriptionChoice> mine = user.may("SUBSCRIBE") ? service.mine() : Optional.empty();
        SubscriptionChoice choice = mine.orElse(new SubscriptionChoice(Frequency.DAILY, false, true));
        subscribed = mine.isPresent();
        frequency = choice.frequency();
        onlyEventful = choice.onlyEventful();
        attachments = choice.attachments();
    }

    public String choose() {
        SubscriptionChoice wanted = new SubscriptionChoice(frequency, onlyEventful, attachments);
        return notices.attempt("subscription.chosen", () -> service.choose(wanted)) ? BACK : null;
    }

    public String end() {
        return notices.attempt("subscription.ended", service::end) ? BACK : null;
    }

    public boolean isSubscribed() {
        return subscribed;
    }

    public List<Frequency> getFrequencies() {
        return List.of(Frequency.values());
    }

    public Frequency getFrequency() {
        return frequency;
    }

    public void setFrequency(Frequency frequency) {
        this.frequency = frequency;
    }

    public boolean isOnlyEventful() {
        return onlyEventful;
    }

    public void setOnlyEventful(boolean onlyEventful) {
        this.onlyEventful = onlyEventful;
    }

    public boolean isAttachments() {
        return attachments;
    }

    public void setAttachments(boolean attachments) {
        this.attachments = attachments;
    }
}
