package org.rapport.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.rapport.identity.Caller;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.partner.TimelineKind;
import org.rapport.partner.TimelineQuery;
import org.rapport.report.DocumentService;
import org.rapport.shared.Language;
import org.rapport.shared.Side;
import org.rapport.web.LastNight;

/** Backs {@code partner/detail.xhtml}. */
@Named
@RequestScoped
public class PartnerDetailView {
    private static final int SIZE = 15;

    @Inject
    private PartnerService service;

    @Inject
    private PartnerStory stories;

    @Inject
    private PartnerTimeline timelines;

    @Inject
    private DocumentService documents;

    @Inject
    private LastNight night;

    @Inject
    private Caller caller;

    private String code;
    private UUID id;
    private TimelineKind kind;
    private Side side;
    private int first;
    private PartnerCard partner;
    private PartnerStory.Told story;
    private PartnerTimeline.Told timeline;

    public void load() {
        partner = id == null ? service.findByCode(code == null ? "" : code) : service.find(id);
        code = partner.code();
        story = stories.of(partner);
        timeline = timelines.page(new TimelineQuery(partner.id(), side, kind, Math.max(0, first), SIZE));
    }

    /** Key of the sentence the page begins with. */
    public String getFinding() {
        return PartnerFinding.key(story.us(), story.theirs(), caller.side());
    }

    /** Name of the partner's country. */
    public String getCountry() {
        return new Locale("", partner.country())
                .getDisplayCountry(Language.current().locale());
    }

    /** Whether the last night wrote a report on this partner. */
    public boolean isReported() {
        return night.getDay() != null
                && !documents.present(night.getDay(), List.of(partner.id())).isEmpty();
    }

    /** What of the timeline is shown, and where the rest is. */
    public TimelineChoice getChoice() {
        return new TimelineChoice(code, kind, side);
    }

    public String getEarlier() {
        return getChoice().page(first + SIZE);
    }

    public String getLater() {
        return getChoice().page(Math.max(0, first - SIZE));
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public PartnerStory.Told getStory() {
        return story;
    }

    public PartnerTimeline.Told getTimeline() {
        return timeline;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public TimelineKind getKind() {
        return kind;
    }

    public void setKind(TimelineKind kind) {
        this.kind = kind;
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
