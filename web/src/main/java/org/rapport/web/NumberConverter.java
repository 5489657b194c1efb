package org.rapport.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import org.rapport.shared.Language;

/**
 * Numbers as people type them in their language: {@code 98.5}, in German {@code 98,5}. Fields that the browser itself
 * knows as numbers speak with a full stop in every language.
 */
public class NumberConverter implements Converter<Number> {
    private final Say say = new Say();

    @Override
    public Number getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(byBrowser(component) ? typed.strip() : plain(typed.strip()));
            return exact(faces, component) ? number : (Number) number.doubleValue();
        } catch (NumberFormatException e) {
            String words = say.of("NumberNotUnderstood", typed);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words), e);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Number number) {
        String text = number == null ? "" : new BigDecimal(number.toString()).toPlainString();
        return byBrowser(component) ? text : text.replace('.', point());
    }

    /** The number with a full stop as its decimal point; where the point is a comma, full stops before three digits part thousands. */
    static String plain(String typed) {
        if (point() == '.') {
            return typed;
        }
        boolean thousands = typed.indexOf(',') >= 0 || typed.matches("-?[1-9]\\d{0,2}(\\.\\d{3})+");
        return thousands ? typed.replace(".", "").replace(',', '.') : typed;
    }

    private static char point() {
        return DecimalFormatSymbols.getInstance(Language.current().locale()).getDecimalSeparator();
    }

    private static boolean byBrowser(UIComponent component) {
        return "number".equals(component.getPassThroughAttributes().get("type"));
    }

    private static boolean exact(FacesContext faces, UIComponent component) {
        return component.getValueExpression("value") != null
                && component.getValueExpression("value").getType(faces.getELContext()) == BigDecimal.class;
    }
}
