package org.rapport.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import org.rapport.shared.Language;

/** Pages are in the language of the reader. */
public class ReaderViews extends ViewHandlerWrapper {
    public ReaderViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        return Language.current().locale();
    }
}
