package org.rapport.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rapport.identity.UserService;

/** Signs out, from any page: the page one leaves is not worked on once more. */
@WebServlet(WayOut.PATH)
public class WayOut extends HttpServlet {
    static final String PATH = "/leave";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient UserService users;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        users.left(request.getRemoteUser());
        request.getSession().invalidate();
        response.sendRedirect(request.getContextPath() + "/login.xhtml");
    }
}
