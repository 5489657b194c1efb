package org.rapport.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.rapport.partner.PartnerKind;
import org.rapport.partner.PartnerService;
import org.rapport.performance.CardRow;
import org.rapport.performance.PublishedTemplate;
import org.rapport.performance.Template;
import org.rapport.performance.TemplateService;
import org.rapport.performance.Variable;
import org.rapport.shared.Side;
import org.rapport.web.Say;

/** The templates of scorecards: what formulas can name, the versions for each kind of partner, trials and new versions. */
@Path("scorecards")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ScorecardResource {
    @Inject
    private TemplateService templates;

    @Inject
    private PartnerService partners;

    @Inject
    private Say say;

    /** A variable and what it means. */
    public record VariableAnswer(String name, String meaning) {}

    @GET
    @Path("variables")
    public Listing<VariableAnswer> variables() {
        return Listing.whole(templates.variables().stream()
                .map(one -> new VariableAnswer(one.name(), meaning(one)))
                .toList());
    }

    private String meaning(Variable one) {
        return one.isOwn() ? one.description() : say.of("variable." + one.name());
    }

    @GET
    @Path("{kind}/versions")
    public Listing<PublishedTemplate> versions(@PathParam("kind") String kind) {
        return Listing.whole(templates.history(kind(kind)));
    }

    /** Publishes a version over the one named in {@code version}; in force from the next quarter on. */
    @POST
    @Path("{kind}/versions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response publish(@PathParam("kind") String kind, JsonObject json) {
        Body body = Body.of(json, "version", "period", "criteria", "standings", "mailTo", "reason");
        templates.publish(template(kind, body, json), body.requiredText("reason"));
        PublishedTemplate newest = templates.history(kind(kind)).get(0);
        return Response.status(Response.Status.CREATED).entity(newest).build();
    }

    /** What a template would have said of a partner in the last periods; nothing is kept. */
    @POST
    @Path("{kind}/trials")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<Side, List<CardRow>> tryOut(@PathParam("kind") String kind, JsonObject json) {
        Body body = Body.of(json, "version", "period", "criteria", "standings", "mailTo", "partner");
        return templates.tryOut(
                template(kind, body, json),
                partners.findByCode(body.requiredText("partner")).id());
    }

    private static Template template(String kind, Body body, JsonObject json) {
        return Template.parse(kind(kind), body.whole("version", 0), json.toString());
    }

    private static PartnerKind kind(String kind) {
        return Body.constant("kind", kind, PartnerKind.class);
    }
}
