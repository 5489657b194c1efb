package org.rapport.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Turns away forms larger than pages can read, before anything of them is stored. */
@WebFilter("*.xhtml")
public class UploadLimit extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Bytes of a form with its files, the limit of the servlet of Faces (web.xml): 132 MB. */
    private static final long MOST = 132L << 20;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > MOST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
