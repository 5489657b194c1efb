package org.rapport.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.rapport.issue.IssueKind;
import org.rapport.issue.IssueQuery;
import org.rapport.issue.IssueQuery.Shown;
import org.rapport.issue.IssueRow;
import org.rapport.issue.IssueService;
import org.rapport.issue.NewIssue;
import org.rapport.issue.Severity;
import org.rapport.partner.PartnerService;
import org.rapport.shared.Side;

/** Issues with one partner: those there are, and a new one told by either side. */
@Path("partners/{code}/issues")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PartnerIssueResource {
    @Inject
    private IssueService issues;

    @Inject
    private PartnerService partners;

    @PathParam("code")
    private String code;

    @GET
    public Listing<IssueRow> page(
            @QueryParam("shown") @DefaultValue("ALL") String shown,
            @QueryParam("severity") String severity,
            @QueryParam("text") String text,
            @QueryParam("sort") @DefaultValue("number") String sort,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") String cursor) {
        IssueQuery query = new IssueQuery(
                partner(),
                Body.constant("shown", shown, Shown.class),
                severity == null ? null : Body.constant("severity", severity, Severity.class),
                null,
                text,
                sort,
                false,
                Listing.first(cursor),
                Listing.size(limit));
        return Listing.of(issues.page(query), row -> row);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response tell(JsonObject json) {
        Body body = Body.of(
                json,
                "title",
                "text",
                "severity",
                "kind",
                "causedBy",
                "occurredOn",
                "foundOn",
                "disclosedOn",
                "disclosedBy",
                "person",
                "earlier");
        UUID id = issues.raise(new NewIssue(
                partner(),
                body.requiredText("title"),
                body.text("text"),
                body.choice("severity", Severity.class).orElse(Severity.NORMAL),
                body.choice("kind", IssueKind.class).orElse(IssueKind.OTHER),
                body.choice("causedBy", Side.class).orElse(null),
                body.requiredDay("occurredOn"),
                body.day("foundOn").orElse(null),
                body.day("disclosedOn").orElse(null),
                body.choice("disclosedBy", Side.class).orElse(null),
                body.text("person"),
                body.id("earlier")));
        return Response.status(Response.Status.CREATED).entity(issues.find(id)).build();
    }

    private UUID partner() {
        return partners.findByCode(code).id();
    }
}
