package org.rapport.web.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rapport.imports.ImportKind;
import org.rapport.imports.ImportPreview;
import org.rapport.imports.ImportService;
import org.rapport.imports.Mapping;
import org.rapport.imports.MappingJson;
import org.rapport.imports.MappingRow;
import org.rapport.imports.StoredFile;
import org.rapport.web.Notices;

/** Backs {@code imports/new.xhtml}: send a file, fit it by a mapping, look at it, take it. */
@Named
@ViewScoped
public class ImportNewView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ImportService service;

    @Inject
    private Notices notices;

    private transient Part file;
    private transient ImportPreview preview;
    private String kind = ImportKind.COMMITMENTS.word();
    private StoredFile stored;
    private List<String> columns;
    private String mapping;
    private MappingForm form;
    private String name;

    /** Refuses whoever may not import before there is anything to fill in. */
    public void open() {
        service.mappings(kind);
    }

    /** Keeps the file and reads its columns; nothing is taken. */
    public void read() {
        notices.attempt("imports.read", () -> {
            StoredFile sent = SentFile.keep(file, service::upload);
            columns = service.columns(sent).columns();
            form = new MappingForm(service.mapping(kind, mapping));
            stored = sent;
        });
    }

    /** Shows what becomes of the file under the mapping as it was edited. */
    public void show() {
        notices.attempt("imports.shown", () -> preview = service.preview(stored, form.mapping(given())));
    }

    /** Goes over to another mapping. */
    public void use() {
        notices.attempt("imports.shown", () -> {
            form = new MappingForm(service.mapping(kind, mapping));
            preview = service.preview(stored, form.mapping(given()));
        });
    }

    public void keep() {
        String wanted = name == null ? "" : name;
        if (notices.attempt("imports.mapping.kept", () -> save(wanted), wanted)) {
            mapping = wanted;
        }
    }

    private void save(String wanted) {
        service.saveMapping(kind, wanted, MappingJson.write(form.mapping(wanted)));
    }

    public String check() {
        return begin(Mapping.Take.WHOLE, true);
    }

    public String takeWhole() {
        return begin(Mapping.Take.WHOLE, false);
    }

    public String takeGoodRows() {
        return begin(Mapping.Take.GOOD_ROWS, false);
    }

    private String begin(Mapping.Take take, boolean dryRun) {
        UUID[] id = new UUID[1];
        boolean begun = notices.attempt(
                "imports.begun",
                () -> id[0] = service.start(stored, form.mapping(given()).taking(take), dryRun)
                        .id());
        return begun ? "/imports/detail.xhtml?faces-redirect=true&id=" + id[0] : null;
    }

    private String given() {
        return mapping == null ? "" : mapping;
    }

    public List<String> getKinds() {
        return ImportKind.words();
    }

    public List<MappingRow> getMappings() {
        return service.mappings(kind);
    }

    public Set<String> getChoices() {
        return form.choices(columns);
    }

    public MappingForm getForm() {
        return form;
    }

    public ImportPreview getPreview() {
        return preview;
    }

    public StoredFile getStored() {
        return stored;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getMapping() {
        return mapping;
    }

    public void setMapping(String mapping) {
        this.mapping = mapping;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
