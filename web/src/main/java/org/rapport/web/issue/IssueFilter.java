package org.rapport.web.issue;

import java.util.List;
import java.util.UUID;
import org.rapport.issue.IssueQuery;
import org.rapport.issue.IssueQuery.Shown;
import org.rapport.issue.Severity;

/** Which issues a reader asks to see, as the address of the page says it. */
public class IssueFilter {
    private static final String URGENT_FIRST = "resolveBy";

    private String partner;
    private Shown shown = Shown.OPEN;
    private Severity severity;
    private String text;
    private String sort = URGENT_FIRST;
    private int first;

    /** The question to the database; {@code only} is the partner that was named, or null. */
    IssueQuery query(UUID only, int size) {
        boolean descending = sort.startsWith("-");
        String column = descending ? sort.substring(1) : sort;
        return new IssueQuery(only, shown, severity, null, text, column, descending, Math.max(0, first), size);
    }

    public List<Shown> getStates() {
        return List.of(Shown.values());
    }

    public List<Severity> getSeverities() {
        return List.of(Severity.values());
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public Shown getShown() {
        return shown;
    }

    public void setShown(Shown shown) {
        this.shown = shown == null ? Shown.OPEN : shown;
    }

    public Severity getSeverity() {
        return severity;
    }

    public void setSeverity(Severity severity) {
        this.severity = severity;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort == null ? URGENT_FIRST : sort;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
