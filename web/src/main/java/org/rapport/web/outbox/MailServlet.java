package org.rapport.web.outbox;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.rapport.report.OutboxService;
import org.rapport.shared.NotFound;

/** Shows the HTML of a mail in a box of its own: nothing in it can run, load or leave. */
@WebServlet("/outbox/mail")
public class MailServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

    @Inject
    private transient OutboxService outbox;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String body = outbox.body(id(request.getParameter("id")));
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(body);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("Mail", text);
        }
    }
}
