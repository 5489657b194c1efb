package org.rapport.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rapport.identity.ApiTokens;
import org.rapport.identity.User;
import org.rapport.identity.UserService;

/** People sign in by a form and are kept in the session; programs send a token with each call and have no session. */
@ApplicationScoped
public class RapportAuthentication implements HttpAuthenticationMechanism {
    static final String TARGET = "rapport.target";
    private static final String CALLER = "rapport.caller";
    private static final String GROUPS = "rapport.groups";
    private static final String BEARER = "Bearer ";

    private IdentityStoreHandler stores;
    private ApiTokens tokens;
    private UserService users;

    protected RapportAuthentication() {} // CDI proxy

    @Inject
    public RapportAuthentication(IdentityStoreHandler stores, ApiTokens tokens, UserService users) {
        this.stores = stores;
        this.tokens = tokens;
        this.users = users;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (request.getServletPath().equals("/api") || request.getRequestURI().startsWith(api(request))) {
            return program(request, response, context);
        }
        Credential typed =
                context.isAuthenticationRequest() ? context.getAuthParameters().getCredential() : null;
        return typed == null ? person(request, response, context) : signIn(request, context, typed);
    }

    private AuthenticationStatus signIn(HttpServletRequest request, HttpMessageContext context, Credential typed) {
        CredentialValidationResult result = stores.validate(typed);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(CALLER, result.getCallerPrincipal().getName());
        session.setAttribute(GROUPS, new HashSet<>(result.getCallerGroups()));
        users.cameIn(result.getCallerPrincipal().getName());
        return context.notifyContainerAboutLogin(result);
    }

    private AuthenticationStatus person(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(CALLER) instanceof String caller) {
            @SuppressWarnings("unchecked")
            Set<String> groups = (Set<String>) session.getAttribute(GROUPS);
            return context.notifyContainerAboutLogin(caller, groups);
        }
        return context.isProtected() ? toLogin(request, response, context) : context.doNothing();
    }

    private AuthenticationStatus toLogin(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String login = request.getContextPath() + "/login.xhtml";
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            write(
                    response,
                    "text/xml",
                    "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + login
                            + "\"/></partial-response>");
            return AuthenticationStatus.SEND_CONTINUE;
        }
        if (request.getMethod().equals("GET") && wantsPage(request)) {
            String query = request.getQueryString();
            request.getSession().setAttribute(TARGET, request.getRequestURI() + (query == null ? "" : "?" + query));
        }
        return context.redirect(login);
    }

    /** Whether a person asked for a page; what browsers fetch by themselves, such as icons, is nowhere to return to. */
    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    private AuthenticationStatus program(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        Optional<User> user = header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? tokens.userOf(header.substring(BEARER.length()).strip())
                : Optional.empty();
        if (user.isPresent()) {
            return context.notifyContainerAboutLogin(
                    user.get().login(), Set.of(user.get().role().name()));
        }
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Bearer realm=\"Rapport\"");
        write(response, "application/problem+json", """
                {"type":"about:blank","title":"Not signed in","status":401,\
                "detail":"The call carries no valid token. Send one as: Authorization: Bearer <token>. \
                Administrators issue tokens on the page Users."}
                """);
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static String api(HttpServletRequest request) {
        return request.getContextPath() + "/api/";
    }

    private static void write(HttpServletResponse response, String type, String text) {
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        try {
            response.getWriter().write(text);
            response.flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
