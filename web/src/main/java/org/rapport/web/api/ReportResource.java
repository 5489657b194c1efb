package org.rapport.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.rapport.partner.PartnerService;
import org.rapport.report.DocumentFormat;
import org.rapport.report.DocumentService;
import org.rapport.web.report.DocumentAnswer;

/** The documents that the nights have written. */
@Path("reports/{day}")
@RequestScoped
public class ReportResource {
    private static final String FORMATS = "pdf|xlsx|html";

    @Inject
    private DocumentService documents;

    @Inject
    private PartnerService partners;

    @PathParam("day")
    private String day;

    @PathParam("format")
    private String format;

    @GET
    @Path("portfolio.{format: " + FORMATS + "}")
    public Response portfolio() {
        var file = documents.portfolio(Body.Days.parse("day", day), wanted());
        return answer(file, DocumentAnswer.fileName("portfolio", day, wanted()));
    }

    @GET
    @Path("partners/{code: .+}.{format: " + FORMATS + "}")
    public Response partner(@PathParam("code") String code) {
        UUID partner = partners.findByCode(code).id();
        var file = documents.partner(partner, Body.Days.parse("day", day), wanted());
        return answer(file, DocumentAnswer.fileName(code, day, wanted()));
    }

    private Response answer(java.nio.file.Path file, String name) {
        return Response.ok(file.toFile(), wanted().mediaType())
                .header("Content-Security-Policy", DocumentAnswer.policy(wanted()))
                .header("Content-Disposition", DocumentAnswer.disposition(wanted(), name))
                .build();
    }

    private DocumentFormat wanted() {
        return Body.constant("format", format, DocumentFormat.class);
    }
}
