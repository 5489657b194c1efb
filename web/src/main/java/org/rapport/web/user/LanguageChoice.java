package org.rapport.web.user;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.rapport.identity.OwnLanguage;
import org.rapport.shared.Language;

/** Changes the language of whoever is signed in, from any page, and shows the same page in it. */
@WebServlet(LanguageChoice.PATH)
public class LanguageChoice extends HttpServlet {
    static final String PATH = "/language";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnLanguage own;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Language> chosen = Arrays.stream(Language.values())
                .filter(one -> one.tag().equals(request.getParameter("tag")))
                .findFirst();
        if (chosen.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        own.choose(chosen.get());
        response.sendRedirect(request.getContextPath() + page(request.getParameter("page")));
    }

    /** The page to go back to: one of this portal, whatever is asked for. */
    private static String page(String asked) {
        return asked != null && asked.matches("/[\\w-]+(/[\\w-]+)*\\.xhtml(\\?.*)?") ? asked : "/index.xhtml";
    }
}
