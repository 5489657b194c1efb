package org.rapport.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import org.rapport.identity.Caller;
import org.rapport.identity.User;
import org.rapport.shared.Language;

/**
 * Finds the language of whoever reads the answer: the one the signed-in user has chosen; before the door, the one the browser
 * asks for. A program may ask for another one by {@code Accept-Language}.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.ERROR})
public class ReaderLanguage extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String KNOWN = ReaderLanguage.class.getName();

    @Inject
    private transient Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getRequestURI().contains("/jakarta.faces.resource/")) {
            chain.doFilter(request, response);
            return;
        }
        Language language = known(request).orElseGet(() -> of(request));
        request.setAttribute(KNOWN, language);
        try (Language.Reading reader = language.read()) {
            chain.doFilter(request, response);
        }
    }

    /** What was found before; who reads a page on an error is not looked up, as that may be what went wrong. */
    private static Optional<Language> known(HttpServletRequest request) {
        Optional<Language> before = Optional.ofNullable((Language) request.getAttribute(KNOWN));
        return request.getDispatcherType() == DispatcherType.ERROR
                ? before.or(() -> asked(request)).or(() -> Optional.of(Language.ENGLISH))
                : before;
    }

    private Language of(HttpServletRequest request) {
        Optional<Language> asked = asked(request);
        boolean program = request.getServletPath().startsWith("/api");
        Optional<Language> chosen = caller.user().map(User::language).map(Language::of);
        return (program ? asked.or(() -> chosen) : chosen.or(() -> asked)).orElse(Language.ENGLISH);
    }

    private static Optional<Language> asked(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .map(Language::of)
                        .flatMap(Optional::stream)
                        .findFirst();
    }
}
