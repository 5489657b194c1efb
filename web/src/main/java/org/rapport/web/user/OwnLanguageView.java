package org.rapport.web.user;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.rapport.shared.Language;

/** The languages that whoever is signed in may choose, from any page; {@link LanguageChoice} takes the choice. */
@Named
@RequestScoped
public class OwnLanguageView {
    /** The languages that are not spoken now. */
    public List<Language> getOthers() {
        return Arrays.stream(Language.values())
                .filter(one -> one != Language.current())
                .toList();
    }

    /** The name of a language in itself. */
    public String name(Language language) {
        String name = language.locale().getDisplayLanguage(language.locale());
        return name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
    }

    /** The page that is shown, with its query, to come back to it in another language. */
    public String getPage() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String query = request.getQueryString();
        return request.getServletPath() + (query == null ? "" : "?" + query);
    }
}
