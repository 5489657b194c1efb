package org.rapport.web.user;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.identity.UserRow;
import org.rapport.identity.UserService;
import org.rapport.shared.Page;

/** Backs {@code user/list.xhtml}. */
@Named
@RequestScoped
public class UserListView {
    private static final int SIZE = 25;

    @Inject
    private UserService service;

    private String text;
    private String sort = "name";
    private int first;
    private Page<UserRow> page;

    public void load() {
        boolean descending = sort.startsWith("-");
        page = service.page(text, descending ? sort.substring(1) : sort, descending, Math.max(0, first), SIZE);
    }

    public Page<UserRow> getPage() {
        return page;
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
        this.sort = sort == null ? "name" : sort;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
