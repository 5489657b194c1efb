package org.rapport.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.rapport.shared.Side;

/** Addresses of the pages on partners and on what happened with them. */
@Named("places")
@RequestScoped
public class Places {
    public String partner(String code) {
        return root() + "/partner/detail.xhtml?code=" + encoded(code);
    }

    /** What made the score of a side. */
    public String score(String code, Side side) {
        return root() + "/partner/score.xhtml?code=" + encoded(code) + "&side=" + side;
    }

    /** Why trust broke, and how it comes back. */
    public String diagnosis(String code) {
        return root() + "/partner/diagnosis.xhtml?code=" + encoded(code);
    }

    /** The scorecards of a side. */
    public String performance(String code, Side side) {
        return root() + "/performance/detail.xhtml?partner=" + encoded(code) + "&side=" + side;
    }

    public String commitment(UUID id) {
        return root() + "/commitment/detail.xhtml?id=" + id;
    }

    /** The reviews with a partner. */
    public String reviews(String code) {
        return root() + "/review/list.xhtml?partner=" + encoded(code);
    }

    /** What a review says, or how far it is. */
    public String review(UUID id) {
        return root() + "/review/results.xhtml?id=" + id;
    }

    public String agreement(UUID id) {
        return root() + "/agreement/detail.xhtml?id=" + id;
    }

    /** How fairly both sides deal with each other. */
    public String dealings(String code) {
        return root() + "/dealing/list.xhtml?partner=" + encoded(code);
    }

    /** A payment, a change or a request; {@code page} is the name of its page. */
    public String dealing(String page, UUID id) {
        return root() + "/dealing/" + page + ".xhtml?id=" + id;
    }

    public String risk(UUID id) {
        return root() + "/issue/risk.xhtml?id=" + id;
    }

    public String goal(UUID id) {
        return root() + "/goal/detail.xhtml?id=" + id;
    }

    public String issue(UUID id) {
        return root() + "/issue/detail.xhtml?id=" + id;
    }

    public String repair(UUID id) {
        return root() + "/repair/detail.xhtml?id=" + id;
    }

    /** How we and a partner keep in touch. */
    public String engagement(String code) {
        return root() + "/engagement/list.xhtml?partner=" + encoded(code);
    }

    public String encounter(UUID id) {
        return root() + "/engagement/detail.xhtml?id=" + id;
    }

    public String question(UUID id) {
        return root() + "/engagement/question.xhtml?id=" + id;
    }

    /** What lies at a path below the address of the house. */
    public String at(String path) {
        return root() + path;
    }

    private static String root() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null ? "" : faces.getExternalContext().getRequestContextPath();
    }

    private static String encoded(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8);
    }
}
