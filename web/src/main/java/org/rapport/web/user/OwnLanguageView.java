package org.rapport.web.user;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.rapport.identity.OwnLanguage;
import org.rapport.shared.Language;

/** Lets whoever is signed in choose the language of the portal, from any page. */
@Named
@RequestScoped
public class OwnLanguageView {
    @Inject
    private OwnLanguage own;

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

    /** Chooses a language and shows the same page in it. */
    public String choose(Language language) {
        own.choose(language);
        String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return page + "?faces-redirect=true&includeViewParams=true";
    }
}
