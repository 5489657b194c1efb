package org.rapport.web;

import jakarta.faces.FacesException;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers "nothing here" to an address that names what there cannot be, such as a third side. Without it the page would be
 * drawn without having been loaded. A day that somebody typed is left to the page, which says what is wrong with it.
 */
public class AddressGuard implements PhaseListener {
    private static final long serialVersionUID = 1;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // only what has been read can be judged
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        boolean impossible = faces.isValidationFailed()
                && !faces.isPostback()
                && ViewMetadata.getViewParameters(faces.getViewRoot()).stream().anyMatch(AddressGuard::isImpossible);
        if (impossible) {
            refuse(faces);
        }
    }

    private static boolean isImpossible(UIViewParameter parameter) {
        return !parameter.isValid() && !(parameter.getConverter() instanceof DayConverter);
    }

    private static void refuse(FacesContext faces) {
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}
