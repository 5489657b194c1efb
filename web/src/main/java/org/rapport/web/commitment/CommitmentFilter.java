package org.rapport.web.commitment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.rapport.commitment.CommitmentQuery;
import org.rapport.commitment.CommitmentStatus;
import org.rapport.shared.Side;

/** Which commitments a reader asks to see, as the address of the page says it. */
public class CommitmentFilter {
    private static final String SOONEST_FIRST = "dueOn";

    private String partner;
    private Side side;
    private Shown status = Shown.OPEN;
    private String text;
    private LocalDate from;
    private LocalDate until;
    private String sort = SOONEST_FIRST;
    private int first;

    /** Commitments in one state, or all of them. */
    public enum Shown {
        OPEN,
        FULFILLED,
        BROKEN,
        CANCELLED,
        ALL;

        CommitmentStatus status() {
            return this == ALL ? null : CommitmentStatus.valueOf(name());
        }
    }

    /** The question to the database; {@code only} is the partner that was named, or null. */
    CommitmentQuery query(UUID only, int size) {
        boolean descending = sort.startsWith("-");
        String column = descending ? sort.substring(1) : sort;
        return new CommitmentQuery(
                only, null, side, status.status(), text, from, until, column, descending, Math.max(0, first), size);
    }

    public List<Shown> getStates() {
        return Arrays.asList(Shown.values());
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }

    public Shown getStatus() {
        return status;
    }

    public void setStatus(Shown status) {
        this.status = status == null ? Shown.OPEN : status;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort == null ? SOONEST_FIRST : sort;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
