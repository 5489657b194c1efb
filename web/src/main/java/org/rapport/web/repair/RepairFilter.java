package org.rapport.web.repair;

import java.io.Serializable;
import java.util.UUID;
import org.rapport.repair.RepairQuery;
import org.rapport.repair.RepairQuery.Shown;

/** Which repairs a reader asks to see, as the address of the page says it. */
public class RepairFilter implements Serializable {
    private static final long serialVersionUID = 1L;

    private String partner;
    private Shown shown = Shown.OPEN;
    private String text;
    private String sort = "dueBy";
    private int first;

    /** The question to the database; {@code only} is the partner that was named, or null. */
    RepairQuery query(UUID only, int size) {
        String by = sort == null ? "dueBy" : sort;
        boolean descending = by.startsWith("-");
        String column = descending ? by.substring(1) : by;
        Shown which = shown == null ? Shown.OPEN : shown;
        return new RepairQuery(only, which, text, column, descending, Math.max(0, first), size);
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
        this.shown = shown;
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
        this.sort = sort;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
