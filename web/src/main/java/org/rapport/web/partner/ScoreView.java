package org.rapport.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.shared.Side;

/** Backs {@code partner/score.xhtml}. */
@Named
@RequestScoped
public class ScoreView {
    @Inject
    private PartnerService service;

    @Inject
    private ScoreStory stories;

    private String code;
    private Side side = Side.US;
    private PartnerCard partner;
    private ScoreStory.Told story;

    public void load() {
        partner = service.findByCode(code == null ? "" : code);
        story = stories.of(partner, side);
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public ScoreStory.Told getStory() {
        return story;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side == null ? Side.US : side;
    }
}
