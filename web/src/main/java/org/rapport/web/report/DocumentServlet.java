package org.rapport.web.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.report.DocumentFormat;
import org.rapport.report.DocumentService;
import org.rapport.shared.NotFound;

/** Hands out a document of a day: {@code day}, {@code format}, and {@code partner} unless it is on the portfolio. */
@WebServlet("/report/document")
public class DocumentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient DocumentService documents;

    @Inject
    private transient PartnerService partners;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LocalDate day = day(request.getParameter("day"));
        DocumentFormat format = format(request.getParameter("format"));
        String code = request.getParameter("partner");
        if (code == null) {
            answer(response, documents.portfolio(day, format), format, "portfolio", day);
        } else {
            PartnerCard partner = partners.findByCode(code);
            answer(response, documents.partner(partner.id(), day, format), format, partner.code(), day);
        }
    }

    private static void answer(
            HttpServletResponse response, Path file, DocumentFormat format, String subject, LocalDate day)
            throws IOException {
        String name = DocumentAnswer.fileName(subject, day.toString(), format);
        response.setHeader("Content-Security-Policy", DocumentAnswer.policy(format));
        response.setHeader("Content-Disposition", DocumentAnswer.disposition(format, name));
        response.setContentType(format.mediaType());
        response.setContentLengthLong(Files.size(file));
        Files.copy(file, response.getOutputStream());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(String.valueOf(text));
        } catch (DateTimeException e) {
            throw new NotFound("Document", text);
        }
    }

    private static DocumentFormat format(String text) {
        return Arrays.stream(DocumentFormat.values())
                .filter(format -> format.suffix().equals("." + text))
                .findFirst()
                .orElseThrow(() -> new NotFound("Document", text));
    }
}
