package org.rapport.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.rapport.partner.PartnerService;
import org.rapport.repair.RepairQuery;
import org.rapport.repair.RepairQuery.Shown;
import org.rapport.repair.RepairRow;
import org.rapport.repair.RepairService;

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
