package org.rapport.web.agreement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.rapport.agreement.AgreementService;
import org.rapport.agreement.DocumentContent;
import org.rapport.shared.NotFound;

/** Hands out a document of an agreement, always to be saved and never to be opened within the portal. */
@WebServlet("/agreement/document")
public class DocumentDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AgreementService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            write(service.document(id(request)), response);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static UUID id(HttpServletRequest request) {
        String id = String.valueOf(request.getParameter("id"));
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound("Document", id);
        }
    }

    private static void write(DocumentContent document, HttpServletResponse response) throws IOException {
        response.setContentType(document.mediaType());
        response.setHeader("Content-Disposition", disposition(document.name()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLengthLong(document.content().length);
        response.getOutputStream().write(document.content());
    }

    /** The name as a header may carry it: plain letters for old programs, the full name as RFC 6266 has it. */
    static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        String full = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
    }
}
