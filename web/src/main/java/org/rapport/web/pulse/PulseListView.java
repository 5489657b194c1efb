package org.rapport.web.pulse;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.rapport.culture.PulseRow;
import org.rapport.culture.PulseService;
import org.rapport.identity.Caller;
import org.rapport.identity.Permission;
import org.rapport.web.Format;
import org.rapport.web.Notices;

/** Backs {@code pulse/list.xhtml}. */
@Named
@ViewScoped
public class PulseListView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PulseService service;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private Format format;

    private List<PulseRow> waiting;
    private List<PulseRow> all;

    public void load() {
        all = service.all();
        waiting = caller.may(Permission.ANSWER_PULSES) ? service.waiting() : List.of();
    }

    public String close(UUID id) {
        return notices.attempt("pulse.closed", () -> service.close(id))
                ? "/pulse/results.xhtml?faces-redirect=true&id=" + id
                : null;
    }

    /** {@code closed}, {@code open} or {@code planned}. */
    public String status(PulseRow row) {
        return row.closed() ? "closed" : row.opensOn().isAfter(format.today()) ? "planned" : "open";
    }

    public List<PulseRow> getWaiting() {
        return waiting;
    }

    public List<PulseRow> getAll() {
        return all;
    }
}
