package org.rapport.web.pulse;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapport.culture.PulseKind;
import org.rapport.culture.PulseService;
import org.rapport.web.Format;
import org.rapport.web.Notices;

/** Backs {@code pulse/edit.xhtml}: a new pulse. */
@Named
@ViewScoped
public class PulseEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PulseService service;

    @Inject
    private Notices notices;

    @Inject
    private Format format;

    private PulseKind kind = PulseKind.SAFETY;
    private Map<String, Integer> people;
    private PulseForm form;

    public void load() {
        people = service.units();
        form = PulseForm.of(kind, format.today(), new ArrayList<>(people.keySet()));
    }

    public String open() {
        return notices.attempt("pulse.opened", () -> service.open(form.pulse()), form.getTitle())
                ? "/pulse/list.xhtml?faces-redirect=true"
                : null;
    }

    public List<String> getUnits() {
        return new ArrayList<>(people.keySet());
    }

    public int people(String unit) {
        return people.get(unit);
    }

    public PulseKind[] getKinds() {
        return PulseKind.values();
    }

    public PulseForm getForm() {
        return form;
    }

    public PulseKind getKind() {
        return kind;
    }

    public void setKind(PulseKind kind) {
        this.kind = kind == null ? PulseKind.SAFETY : kind;
    }
}
