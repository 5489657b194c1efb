package org.rapport.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapport.partner.PartnerKind;
import org.rapport.report.Coverage;
import org.rapport.report.Frequency;
import org.rapport.report.OutboxRow;
import org.rapport.report.PausedDigest;
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
    private Coverage coverage;
    private PartnerKind kind;
    private int movedPoints;
    private boolean onlyEventful;
    private boolean attachments;
    private Integer hour;
    private String timeZone;
    private PausedDigest paused;
    private String preview;
    private List<OutboxRow> deliveries;

    @PostConstruct
    protected void load() {
        boolean may = user.may("SUBSCRIBE");
        Optional<SubscriptionChoice> mine = may ? service.mine() : Optional.empty();
        SubscriptionChoice choice = mine.orElse(SubscriptionChoice.of(Frequency.DAILY, false, true));
        subscribed = mine.isPresent();
        frequency = choice.frequency();
        coverage = choice.coverage();
        kind = choice.kind();
        movedPoints = choice.movedPoints();
        onlyEventful = choice.onlyEventful();
        attachments = choice.attachments();
        hour = choice.hour();
        timeZone = choice.timeZone();
        paused = may ? service.paused().orElse(null) : null;
        deliveries = may ? service.deliveries() : List.of();
    }

    public String choose() {
        return notices.attempt("subscription.chosen", () -> service.choose(choice())) ? BACK : null;
    }

    public String end() {
        return notices.attempt("subscription.ended", service::end) ? BACK : null;
    }

    public String resume() {
        return notices.attempt("subscription.resumed", service::resume) ? BACK : null;
    }

    /** Shows, below the form, the mail that what is chosen now would give. */
    public String look() {
        boolean shown = notices.attempt("subscription.previewed", () -> preview = PreviewServlet.address(choice()));
        preview = shown ? preview : null;
        return null;
    }

    private SubscriptionChoice choice() {
        return new SubscriptionChoice(frequency, coverage, kind, movedPoints, onlyEventful, attachments)
                .at(hour, timeZone);
    }

    public List<Integer> getHours() {
        return IntStream.range(0, 24).boxed().toList();
    }

    /** Why nothing is sent at present, or null. */
    public PausedDigest getPaused() {
        return paused;
    }

    public Integer getHour() {
        return hour;
    }

    public void setHour(Integer hour) {
        this.hour = hour;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public boolean isSubscribed() {
        return subscribed;
    }

    public Frequency[] getFrequencies() {
        return Frequency.values();
    }

    public Coverage[] getCoverages() {
        return Coverage.values();
    }

    public PartnerKind[] getKinds() {
        return PartnerKind.values();
    }

    public List<OutboxRow> getDeliveries() {
        return deliveries;
    }

    public String getPreview() {
        return preview;
    }

    public Frequency getFrequency() {
        return frequency;
    }

    public void setFrequency(Frequency frequency) {
        this.frequency = frequency;
    }

    public Coverage getCoverage() {
        return coverage;
    }

    public void setCoverage(Coverage coverage) {
        this.coverage = coverage;
    }

    public PartnerKind getKind() {
        return kind;
    }

    public void setKind(PartnerKind kind) {
        this.kind = kind;
    }

    public int getMovedPoints() {
        return movedPoints;
    }

    public void setMovedPoints(int movedPoints) {
        this.movedPoints = movedPoints;
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
