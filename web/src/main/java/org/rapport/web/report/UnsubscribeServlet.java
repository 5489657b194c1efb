package org.rapport.web.report;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rapport.report.SubscriptionService;

/**
 * Ends a subscription by the link in its mail, without signing in. Looking at it ends nothing, as programs that check mails do
 * that; one POST does, from the button of the page or from a mail program (RFC 8058).
 */
@WebServlet("/unsubscribe")
public class UnsubscribeServlet extends HttpServlet {
    /** Whether the subscription was ended by this request. */
    static final String ENDED = "rapport.unsubscribed";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SubscriptionService subscriptions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        show(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(ENDED, subscriptions.endBy(request.getParameter("token")));
        show(request, response);
    }

    private static void show(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Referrer-Policy", "no-referrer");
        request.getRequestDispatcher("/unsubscribe.xhtml").forward(request, response);
    }
}
