package org.rapport.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.issue.By;
import org.rapport.issue.Severity;
import org.rapport.partner.PartnerService;
import org.rapport.repair.NewViolation;
import org.rapport.repair.RepairCard;
import org.rapport.repair.RepairQuery;
import org.rapport.repair.RepairQuery.Shown;
import org.rapport.repair.RepairRow;
import org.rapport.repair.RepairService;
import org.rapport.repair.ViolationRow;
import org.rapport.repair.ViolationState;
import org.rapport.repair.ViolationType;
import org.rapport.review.Aspect;
import org.rapport.shared.Side;

/** The repairs with one partner. */
@Path("partners/{code}/repairs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PartnerRepairResource {
    @Inject
    private RepairService repairs;

    @Inject
    private PartnerService partners;

    @PathParam("code")
    private String code;

    @GET
    public Listing<RepairRow> repairs(
            @QueryParam("shown") @DefaultValue("ALL") String shown,
            @QueryParam("text") String text,
            @QueryParam("sort") @DefaultValue("number") String sort,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") String cursor) {
        RepairQuery query = new RepairQuery(
                partner(),
                Body.constant("shown", shown, Shown.class),
                text,
                sort,
                false,
                Listing.first(cursor),
                Listing.size(limit));
        return Listing.of(repairs.page(query), row -> row);
    }

    private UUID partner() {
        return partners.findByCode(code).id();
    }
}
