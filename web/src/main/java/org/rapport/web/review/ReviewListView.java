package org.rapport.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.review.ReviewRow;
import org.rapport.review.ReviewService;
import org.rapport.review.ReviewStatus;
import org.rapport.review.WaitingReview;
import org.rapport.shared.Page;

/** Backs {@code review/list.xhtml}: the reviews with one partner, or all within reach, and those that wait for the reader. */
@Named
@RequestScoped
public class ReviewListView {
    private static final int SIZE = 25;

    @Inject
    private ReviewService service;

    @Inject
    private PartnerService partners;

    private String code;
    private ReviewStatus status;
    private int first;
    private PartnerCard partner;
    private Page<ReviewRow> page;
    private List<WaitingReview> waiting;

    public void load() {
        partner = code == null || code.isBlank() ? null : partners.findByCode(code);
        page = service.page(partner == null ? null : partner.id(), status, Math.max(0, first), SIZE);
        waiting = service.waiting().stream()
                .filter(one -> partner == null || one.partner().equals(partner.id()))
                .toList();
    }

    /** The partner whose reviews are listed, or null for all. */
    public PartnerCard getPartner() {
        return partner;
    }

    public Page<ReviewRow> getPage() {
        return page;
    }

    public List<WaitingReview> getWaiting() {
        return waiting;
    }

    public ReviewStatus[] getStatuses() {
        return ReviewStatus.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public ReviewStatus getStatus() {
        return status;
    }

    public void setStatus(ReviewStatus status) {
        this.status = status;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
