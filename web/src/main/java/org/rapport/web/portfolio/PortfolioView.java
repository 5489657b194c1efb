package org.rapport.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.identity.Caller;
import org.rapport.report.BundledWords;
import org.rapport.web.LastNight;
import org.rapport.web.Say;

/** Backs {@code portfolio.xhtml}. */
@Named
@RequestScoped
public class PortfolioView {
    @Inject
    private PortfolioPage page;

    @Inject
    private LastNight night;

    @Inject
    private Caller caller;

    @Inject
    private Say say;

    private String view = "both";
    private Portfolio portfolio;

    /** Leads a guest to the one partner there is for them. */
    public String load() {
        if (caller.boundTo().isPresent()) {
            return "/partner/detail.xhtml?faces-redirect=true&id="
                    + caller.boundTo().get();
        }
        portfolio = page.of(night.getFiguresDay(), view);
        return null;
    }

    public String getFinding() {
        Movement moved = portfolio.movement();
        if (night.getDay() == null) {
            return say.of("portfolio.finding.never");
        }
        String ours = say.of(
                "portfolio.finding.ours" + (moved.fell() == 1 ? ".one" : ""),
                moved.ours(),
                words(moved.ours()),
                moved.fell());
        return say.of(moved.key(), partners(moved.rose()), partners(moved.fell())) + ours;
    }

    public String getLede() {
        return say.of(
                "portfolio.lede",
                portfolio.movement().partners(),
                portfolio.warnings().size(),
                portfolio.renewals().size());
    }

    private String partners(int count) {
        return say.of("portfolio.partners", count, words(count));
    }

    private static String words(int count) {
        return BundledWords.ofReader().say("count.long", count);
    }

    public Portfolio getPortfolio() {
        return portfolio;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view == null ? "both" : view;
    }
}
