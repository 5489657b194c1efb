package org.rapport.web.engagement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.rapport.engagement.CalendarLinkService;

/** Hands out a user's calendar to whoever knows its secret address; nothing tells an unknown address from an ended one. */
@WebServlet(urlPatterns = "/feed/*")
public class CalendarFeed extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String SUFFIX = ".ics";

    @Inject
    private transient CalendarLinkService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        boolean named = path != null && path.length() > 1 && path.endsWith(SUFFIX);
        Optional<String> feed =
                named ? service.feed(path.substring(1, path.length() - SUFFIX.length())) : Optional.empty();
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (feed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/calendar");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getWriter().write(feed.get());
    }
}
