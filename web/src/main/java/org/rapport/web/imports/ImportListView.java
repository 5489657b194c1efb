package org.rapport.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.imports.ImportRow;
import org.rapport.imports.ImportService;
import org.rapport.shared.Page;

/** Backs {@code imports/list.xhtml}: which files came, and what became of them. */
@Named
@RequestScoped
public class ImportListView {
    private static final int SIZE = 25;

    @Inject
    private ImportService service;

    private int first;
    private Page<ImportRow> page;

    public void load() {
        page = service.list(Math.max(0, first), SIZE);
    }

    public Page<ImportRow> getPage() {
        return page;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
