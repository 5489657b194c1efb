package org.rapport.web.pulse;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.rapport.culture.Pulse;
import org.rapport.culture.PulseService;
import org.rapport.culture.PulseSheet;
import org.rapport.web.Notices;

/**
 * Backs {@code pulse/answer.xhtml}. What was answered stays on this one page, for the eyes of who answered; with the page
 * it is gone.
 */
@Named
@ViewScoped
public class PulseAnswerView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PulseService service;

    @Inject
    private Notices notices;

    private UUID id;
    private PulseSheet sheet;
    private PulsePoints points;
    private String text;
    private boolean done;

    public void load() {
        sheet = service.sheet(id);
        points = new PulsePoints(sheet.questions());
    }

    public void answer() {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        points.take(sent);
        done = notices.attempt("pulse.answered", () -> service.answer(id, points.chosen(), text));
        text = done ? null : text;
    }

    /** Whether it can be answered now. */
    public boolean isOpen() {
        return sheet.open() && !sheet.answered() && !done;
    }

    /** Whether it has just been answered, so that the own answers still stand on this page. */
    public boolean isDone() {
        return done;
    }

    public List<Integer> getScale() {
        return IntStream.rangeClosed(1, Pulse.HIGHEST).boxed().toList();
    }

    public PulseSheet getSheet() {
        return sheet;
    }

    public PulsePoints getPoints() {
        return points;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
