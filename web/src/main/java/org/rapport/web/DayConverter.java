package org.rapport.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Lets people type days in their own way, see {@link TypedDay}. */
@Named
@ApplicationScoped
public class DayConverter implements Converter<LocalDate> {
    @Inject
    private Format format;

    @Inject
    private Say say;

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return new TypedDay(format.today()).read(typed).orElseThrow(() -> refusal(typed));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDate day) {
        return format.typedDay(day);
    }

    private ConverterException refusal(String typed) {
        String words = say.of("DayNotUnderstood", typed);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }
}
