package org.rapport.web.issue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.rapport.issue.AgreedTime;
import org.rapport.issue.IssueService;
import org.rapport.issue.IssueTimesService;
import org.rapport.issue.Severity;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.web.Notices;

/** Backs {@code issue/times.xhtml}: the times agreed with one partner for one severity at a time. */
@Named
@ViewScoped
public class IssueTimesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private IssueTimesService service;

    @Inject
    private IssueService issues;

    @Inject
    private PartnerService partners;

    @Inject
    private Notices notices;

    private String code;
    private PartnerCard partner;
    private Map<Severity, AgreedTime> times;
    private Severity severity = Severity.NORMAL;
    private Integer acknowledgeDays;
    private Integer resolveDays;

    public void load() {
        partner = partners.findByCode(code == null ? "" : code);
        times = issues.times(partner.id());
    }

    public String save() {
        boolean done = notices.attempt(
                "issue.times.saved",
                () -> service.agree(partner.id(), severity, new AgreedTime(acknowledgeDays, resolveDays)),
                partner.name());
        return done ? "/issue/times.xhtml?faces-redirect=true&partner=" + code : null;
    }

    public AgreedTime time(Severity of) {
        return times.get(of);
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public Severity getSeverity() {
        return severity;
    }

    public void setSeverity(Severity severity) {
        this.severity = severity;
    }

    public Integer getAcknowledgeDays() {
        return acknowledgeDays;
    }

    public void setAcknowledgeDays(Integer acknowledgeDays) {
        this.acknowledgeDays = acknowledgeDays;
    }

    public Integer getResolveDays() {
        return resolveDays;
    }

    public void setResolveDays(Integer resolveDays) {
        this.resolveDays = resolveDays;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
