package org.rapport.web.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.rapport.imports.ImportPreview;
import org.rapport.imports.ImportResult;
import org.rapport.imports.ImportService;
import org.rapport.imports.ImportStatus;
import org.rapport.imports.Mapping;
import org.rapport.imports.ProblemLine;
import org.rapport.shared.Page;
import org.rapport.web.Notices;

/** Backs {@code imports/detail.xhtml}: what became of a file, row by refused row. */
@Named
@ViewScoped
public class ImportDetailView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;

    @Inject
    private ImportService service;

    @Inject
    private Notices notices;

    private UUID id;
    private int first;
    private boolean remarks;
    private transient ImportResult result;
    private transient ImportPreview preview;
    private transient Page<ProblemLine> problems;

    /** Reads how far the import is, also each time the page asks again. */
    public void load() {
        result = service.summary(id);
        problems = null;
    }

    public String takeWhole() {
        return again(Mapping.Take.WHOLE);
    }

    public String takeGoodRows() {
        return again(Mapping.Take.GOOD_ROWS);
    }

    public String resume() {
        return notices.attempt("imports.resumed", () -> service.resume(id)) ? address(id) : null;
    }

    private String again(Mapping.Take take) {
        UUID[] next = new UUID[1];
        return notices.attempt(
                        "imports.begun", () -> next[0] = service.again(id, take).id())
                ? address(next[0])
                : null;
    }

    private static String address(UUID of) {
        return "/imports/detail.xhtml?faces-redirect=true&id=" + of;
    }

    public ImportResult getResult() {
        if (result == null) {
            load();
        }
        return result;
    }

    /** The first rows, while it is still to be decided whether they are taken; else null. */
    public ImportPreview getPreview() {
        if (preview == null && isUndecided()) {
            preview = service.preview(id);
        }
        return preview;
    }

    public Page<ProblemLine> getProblems() {
        if (problems == null) {
            problems = service.problems(id, !remarks, Math.max(0, first), SIZE);
        }
        return problems;
    }

    public boolean isUndecided() {
        return getResult().status() == ImportStatus.CHECKED || getResult().status() == ImportStatus.REFUSED;
    }

    /** Whether there is anything to take without the bad rows. */
    public boolean isPartlyGood() {
        ImportResult now = getResult();
        return isUndecided() && now.rejected() > 0 && now.rejected() + now.unchanged() < now.rows();
    }

    /** Whether every row can be taken. */
    public boolean isGood() {
        return isUndecided() && getResult().rejected() == 0 && getResult().accepted() > 0;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }

    public boolean isRemarks() {
        return remarks;
    }

    public void setRemarks(boolean remarks) {
        this.remarks = remarks;
    }
}
