package org.rapport.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.util.UUID;
import org.rapport.shared.NotFound;

/** Reads what an address or a choice names by its id; an id that is none names nothing. */
public class IdConverter implements Converter<UUID> {
    @Override
    public UUID getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            throw new NotFound("Page", text);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, UUID id) {
        return id == null ? "" : id.toString();
    }
}
