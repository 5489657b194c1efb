package org.rapport.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.identity.Caller;
import org.rapport.partner.PartnerKind;
import org.rapport.partner.PartnerQuery;
import org.rapport.shared.Page;

/** Backs {@code partner/list.xhtml}. */
@Named
@RequestScoped
public class PartnerListView {
    private static final int SIZE = 25;

    @Inject
    private PartnerScores scores;

    @Inject
    private Caller caller;

    private String text;
    private PartnerKind kind;
    private Boolean active;
    private String sort = "name";
    private int first;
    private Page<PartnerScores.Row> page;

    /** Leads a guest to the one partner there is for them. */
    public String load() {
        boolean descending = sort.startsWith("-");
        String by = descending ? sort.substring(1) : sort;
        page = scores.page(new PartnerQuery(text, kind, null, active, by, descending, Math.max(0, first), SIZE));
        return caller.boundTo()
                .map(id -> "/partner/detail.xhtml?faces-redirect=true&id=" + id)
                .orElse(null);
    }

    public Page<PartnerScores.Row> getPage() {
        return page;
    }

    public List<PartnerKind> getKinds() {
        return List.of(PartnerKind.values());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public PartnerKind getKind() {
        return kind;
    }

    public void setKind(PartnerKind kind) {
        this.kind = kind;
    }

    public Boolean getActive() {
        return active;
    }

    public void setActive(Boolean active) {
        this.active = active;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort == null ? "name" : sort;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
