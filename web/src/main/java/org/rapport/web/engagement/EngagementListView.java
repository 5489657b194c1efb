package org.rapport.web.engagement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.rapport.engagement.EncounterKind;
import org.rapport.engagement.EncounterRow;
import org.rapport.engagement.EncounterService;
import org.rapport.engagement.EngagementService;
import org.rapport.engagement.InformationRow;
import org.rapport.engagement.QuestionRow;
import org.rapport.engagement.QuestionService;
import org.rapport.engagement.SilenceRow;
import org.rapport.engagement.SilentMonth;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.shared.Page;
import org.rapport.web.Notices;

/** Backs {@code engagement/list.xhtml}: how we and one partner keep in touch. */
@Named
@ViewScoped
public class EngagementListView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 15;
    private static final int QUESTIONS = 8;
    private static final int MONTHS = 12;

    @Inject
    private EngagementService engagement;

    @Inject
    private EncounterService encounters;

    @Inject
    private QuestionService questions;

    @Inject
    private PartnerService partners;

    @Inject
    private Notices notices;

    private String partnerCode;
    private EncounterKind kind;
    private int first;
    private PartnerCard partner;
    private SilenceRow silence;
    private List<EncounterRow> planned;
    private Page<EncounterRow> past;
    private Page<QuestionRow> asked;
    private List<InformationRow> information;
    private List<SilentMonth> months;

    public void load() {
        partner = partners.findByCode(partnerCode == null ? "" : partnerCode);
        silence = engagement.silence(partner.id());
        planned = encounters.planned(partner.id());
        past = encounters.past(partner.id(), kind, Math.max(0, first), SIZE);
        asked = questions.page(partner.id(), 0, QUESTIONS);
        information = questions.information(partner.id());
        months = engagement.months(partner.id(), MONTHS);
    }

    /** Key of the sentence the page begins with. */
    public String getFinding() {
        if (silence.since() == null) {
            return "engagement.finding.none";
        }
        return "engagement.finding." + (silence.over() ? "over." : "within.")
                + (silence.owedBy() == null ? "both" : silence.owedBy());
    }

    public String tell(UUID id) {
        return act("engagement.told", () -> questions.share(id, null));
    }

    private String act(String key, Runnable action) {
        return notices.attempt(key, action)
                ? "/engagement/list.xhtml?faces-redirect=true&partner=" + partner.code()
                : null;
    }

    public List<EncounterKind> getKinds() {
        return List.of(EncounterKind.values());
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public SilenceRow getSilence() {
        return silence;
    }

    public List<EncounterRow> getPlanned() {
        return planned;
    }

    public Page<EncounterRow> getPast() {
        return past;
    }

    public Page<QuestionRow> getAsked() {
        return asked;
    }

    public List<InformationRow> getInformation() {
        return information;
    }

    public List<SilentMonth> getMonths() {
        return months;
    }

    public String getPartnerCode() {
        return partnerCode;
    }

    public void setPartnerCode(String partnerCode) {
        this.partnerCode = partnerCode;
    }

    public EncounterKind getKind() {
        return kind;
    }

    public void setKind(EncounterKind kind) {
        this.kind = kind;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
