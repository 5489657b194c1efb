package org.rapport.web.security;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.rapport.web.KeptNotices;
import org.rapport.web.Say;

/** The door for colleagues whom the company's provider knows: {@code /oidc/start} leads there, {@code /oidc/callback} back. */
@WebServlet({CompanyDoor.START, CompanyDoor.CALLBACK})
public class CompanyDoor extends HttpServlet {
    static final String START = "/oidc/start";
    static final String CALLBACK = "/oidc/callback";
    private static final String ATTEMPT = "rapport.company";
    private static final long serialVersionUID = 1;
    private static final System.Logger LOG = System.getLogger(CompanyDoor.class.getName());

    @Inject
    private transient CompanyProvider provider;

    @Inject
    private transient SecurityContext security;

    @Inject
    private transient KeptNotices notices;

    @Inject
    private transient Say say;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!provider.offered()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            if (request.getServletPath().equals(START)) {
                CompanyAttempt attempt = CompanyAttempt.fresh();
                request.getSession().setAttribute(ATTEMPT, attempt);
                response.sendRedirect(provider.question(attempt).toString());
            } else {
                letIn(request, response);
            }
        } catch (CompanyRefusal refusal) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Nobody was let in by the company's provider: {0}",
                    refusal.getMessage());
            backToLogin(request, response, "login.company.refused", "");
        }
    }

    private void letIn(HttpServletRequest request, HttpServletResponse response) throws CompanyRefusal, IOException {
        Object begun = request.getSession().getAttribute(ATTEMPT);
        request.getSession().removeAttribute(ATTEMPT);
        if (!(begun instanceof CompanyAttempt attempt)) {
            throw new CompanyRefusal("No sign-in was begun in this session");
        }
        String login = provider.vouched(URI.create(request.getRequestURL() + "?" + request.getQueryString()), attempt);
        AuthenticationStatus status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams()
                        .credential(new CompanyCredential(login))
                        .newAuthentication(true));
        if (status == AuthenticationStatus.SUCCESS) {
            response.sendRedirect(SignedInTarget.take(request));
        } else {
            backToLogin(request, response, "login.company.unknown", login);
        }
    }

    private void backToLogin(HttpServletRequest request, HttpServletResponse response, String key, String login)
            throws IOException {
        notices.refuse(say.of(key, login), say.of(key + ".detail", login));
        response.sendRedirect(request.getContextPath() + "/login.xhtml");
    }
}
