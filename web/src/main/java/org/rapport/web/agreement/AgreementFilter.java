package org.rapport.web.agreement;

import java.util.UUID;
import org.rapport.agreement.AgreementKind;
import org.rapport.agreement.AgreementQuery;

/** Which agreements a reader asks to see, as the address of the page says it. */
public class AgreementFilter {
    private static final String NEXT_END_FIRST = "endsOn";

    private String partner;
    private AgreementKind kind;
    private String text;
    private String sort = NEXT_END_FIRST;
    private int first;

    /** The question to the database; {@code only} is the partner that was named, or null. */
    AgreementQuery query(UUID only, int size) {
        boolean descending = sort.startsWith("-");
        String column = descending ? sort.substring(1) : sort;
        return new AgreementQuery(only, kind, text, column, descending, Math.max(0, first), size);
    }

    public AgreementKind[] getKinds() {
        return AgreementKind.values();
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public AgreementKind getKind() {
        return kind;
    }

    public void setKind(AgreementKind kind) {
        this.kind = kind;
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
        this.sort = sort == null ? NEXT_END_FIRST : sort;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
