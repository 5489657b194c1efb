package org.rapport.web.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rapport.partner.PartnerKind;
import org.rapport.report.Coverage;
import org.rapport.report.Frequency;
import org.rapport.report.SubscriptionChoice;
import org.rapport.report.SubscriptionService;
import org.rapport.shared.NotFound;

/** Shows the report mail as it would be sent, in a box of its own: nothing in it can run, load or leave. */
@WebServlet("/report/preview")
public class PreviewServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

    @Inject
    private transient SubscriptionService subscriptions;

    /** Where a choice can be looked at, below the root of the site. */
    static String address(SubscriptionChoice choice) {
        return "/report/preview?frequency=" + choice.frequency() + "&coverage=" + choice.coverage()
                + (choice.kind() == null ? "" : "&kind=" + choice.kind()) + "&moved=" + choice.movedPoints()
                + "&eventful=" + choice.onlyEventful() + "&attachments=" + choice.attachments();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String html = subscriptions.preview(choice(request)).orElseThrow(() -> new NotFound("Night", ""));
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html);
    }

    private static SubscriptionChoice choice(HttpServletRequest request) {
        try {
            String kind = request.getParameter("kind");
            return new SubscriptionChoice(
                    Frequency.valueOf(named(request, "frequency")),
                    Coverage.valueOf(named(request, "coverage")),
                    kind == null ? null : PartnerKind.valueOf(kind),
                    Integer.parseInt(named(request, "moved")),
                    Boolean.parseBoolean(request.getParameter("eventful")),
                    Boolean.parseBoolean(request.getParameter("attachments")));
        } catch (IllegalArgumentException e) {
            throw new NotFound("Preview", request.getQueryString());
        }
    }

    private static String named(HttpServletRequest request, String name) {
        return String.valueOf(request.getParameter(name));
    }
}
