package org.rapport.web.diagnosis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.rapport.diagnosis.Diagnosis;
import org.rapport.diagnosis.DiagnosisService;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.shared.Side;
import org.rapport.web.Format;

/** Backs {@code partner/diagnosis.xhtml}: why trust broke between two sides, and how it comes back. */
@Named
@RequestScoped
public class DiagnosisView {
    @Inject
    private PartnerService partners;

    @Inject
    private DiagnosisService service;

    @Inject
    private DiagnosisStory stories;

    @Inject
    private Format format;

    private String code;
    private PartnerCard partner;
    private String finding;
    private List<SideStory> both;

    public void load() {
        partner = partners.findByCode(code == null ? "" : code);
        Map<Side, Diagnosis> found = service.of(partner.id(), format.today());
        finding = stories.finding(found);
        both = List.of(stories.of(found.get(Side.US)), stories.of(found.get(Side.PARTNER)));
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public String getFinding() {
        return finding;
    }

    /** Our side, then theirs. */
    public List<SideStory> getBoth() {
        return both;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
