package org.rapport.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.rapport.identity.NotPermitted;
import org.rapport.shared.NotFound;
import org.rapport.shared.RuleViolation;

/** Tells what a click has done, or why it was refused; the only place that turns a refusal into words on a page. */
@Named
@RequestScoped
public class Notices {
    @Inject
    private Say say;

    @Inject
    private Format format;

    @Inject
    private KeptNotices kept;

    private List<Notice> all;

    /** A notice as it is printed: its kind (good, warn, bad), its symbol, a heading and a sentence. */
    public record Notice(String kind, String icon, String title, String text) implements Serializable {}

    /**
     * Does something and says so with the message of this key, or says why it was refused: beside the field at fault
     * where one is named and on the page, else at the head of the page. True if it was done.
     */
    public boolean attempt(String messageKey, Runnable action, Object... arguments) {
        try {
            action.run();
        } catch (NotPermitted | NotFound e) {
            throw e;
        } catch (RuleViolation e) {
            refuse(e);
            return false;
        }
        good(messageKey, arguments);
        return true;
    }

    /** Says that something went well, on the next page that is shown. */
    public void good(String key, Object... arguments) {
        kept.keep(notice(message(FacesMessage.SEVERITY_INFO, key, arguments)));
    }

    /** Says why something was refused. */
    public void bad(String key, Object... arguments) {
        FacesContext.getCurrentInstance().addMessage(null, message(FacesMessage.SEVERITY_ERROR, key, arguments));
    }

    /** The notices of this page, once it is being written; before that there are more to come. */
    public List<Notice> getAll() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return List.of();
        }
        if (all == null) {
            Stream<Notice> earlier = shown(faces) ? kept.take().stream() : Stream.empty();
            all = Stream.concat(earlier, faces.getMessageList(null).stream().map(Notices::notice))
                    .toList();
        }
        return all;
    }

    /** Whether the answer becomes the page somebody reads, and not a part of one that a script asks for. */
    private static boolean shown(FacesContext faces) {
        String wanted = faces.getExternalContext().getRequestHeaderMap().get("Sec-Fetch-Dest");
        return !faces.getPartialViewContext().isAjaxRequest() && (wanted == null || wanted.equals("document"));
    }

    /** Whether the field with this id, near the given component, has an error. */
    public boolean blames(UIComponent near, String id) {
        UIComponent field = near == null ? null : near.findComponent(id);
        FacesContext faces = FacesContext.getCurrentInstance();
        return field != null && !faces.getMessageList(field.getClientId(faces)).isEmpty();
    }

    /** Start of the ids of what stands beside a field: its name within the form that holds the given component. */
    public String anchor(UIComponent near, String id) {
        UIComponent form = near;
        while (form != null && !(form instanceof UIForm)) {
            form = form.getParent();
        }
        return (form == null ? "" : form.getClientId() + "-") + id;
    }

    private void refuse(RuleViolation e) {
        FacesContext faces = FacesContext.getCurrentInstance();
        FacesMessage message = message(FacesMessage.SEVERITY_ERROR, e.key(), told(e.arguments()));
        UIInput input = input(faces, e.field());
        if (input != null) {
            blame(faces, input);
        }
        faces.addMessage(input == null ? null : input.getClientId(faces), message);
        faces.validationFailed();
    }

    /** An input at fault keeps what was typed; without it Faces would print an invalid one empty. */
    private static void blame(FacesContext faces, UIInput input) {
        Map<String, String> typed = faces.getExternalContext().getRequestParameterMap();
        input.setValid(false);
        input.setSubmittedValue(typed.get(input.getClientId(faces)));
    }

    /** Days as people read them; everything else as it is. */
    private Object[] told(List<Object> arguments) {
        return arguments.stream()
                .map(one -> one instanceof LocalDate day ? format.day(day) : one)
                .toArray();
    }

    private UIInput input(FacesContext faces, String field) {
        AtomicReference<UIInput> found = new AtomicReference<>();
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof UIForm form && !form.isSubmitted()) {
                return VisitResult.REJECT;
            }
            boolean hit = component instanceof UIInput
                    && component.isRendered()
                    && component.getId().equals(field);
            if (hit) {
                found.set((UIInput) component);
            }
            return hit ? VisitResult.COMPLETE : VisitResult.ACCEPT;
        });
        return found.get();
    }

    private FacesMessage message(FacesMessage.Severity severity, String key, Object... arguments) {
        String detail = say.has(key + ".detail") ? say.of(key + ".detail", arguments) : null;
        return new FacesMessage(severity, say.of(key, arguments), detail);
    }

    private static Notice notice(FacesMessage message) {
        boolean bad = message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
        boolean warn = !bad && message.getSeverity().equals(FacesMessage.SEVERITY_WARN);
        boolean plain = message.getDetail() == null || message.getDetail().equals(message.getSummary());
        return new Notice(
                bad ? "bad" : warn ? "warn" : "good",
                bad ? "issue" : warn ? "info" : "check",
                message.getSummary(),
                plain ? "" : message.getDetail());
    }
}
