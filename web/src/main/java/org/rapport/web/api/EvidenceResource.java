package org.rapport.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.partner.PartnerService;
import org.rapport.shared.Side;
import org.rapport.trust.Dimension;
import org.rapport.trust.EvidenceKind;
import org.rapport.trust.EvidenceService;
import org.rapport.trust.NewEvidence;

/** Evidence from facts that other systems keep: one line, or a list that is taken whole or not at all. */
@Path("evidence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EvidenceResource {
    @Inject
    private EvidenceService evidence;

    @Inject
    private PartnerService partners;

    /** Places of the lines in the ledger, in the order in which they were sent. */
    public record Ids(List<Long> ids) {}

    @POST
    public Response record(JsonStructure json) {
        List<? extends JsonValue> lines = json instanceof JsonArray array ? array : List.of(json);
        Map<String, UUID> known = new HashMap<>();
        List<NewEvidence> reported =
                lines.stream().map(line -> reported(line, known)).toList();
        return Response.status(Response.Status.CREATED)
                .entity(new Ids(evidence.record(reported)))
                .build();
    }

    /** What a line tells; each partner is looked up once for all lines. */
    private NewEvidence reported(JsonValue line, Map<String, UUID> known) {
        Body body = Body.of(
                line,
                "partner",
                "side",
                "dimension",
                "occurredOn",
                "value",
                "weight",
                "reliability",
                "deception",
                "kind",
                "note",
                "externalId");
        return new NewEvidence(
                known.computeIfAbsent(
                        body.requiredText("partner"),
                        code -> partners.findByCode(code).id()),
                body.required("side", Side.class),
                body.choice("dimension", Dimension.class).orElse(null),
                body.requiredDay("occurredOn"),
                body.requiredNumber("value"),
                body.number("weight").orElse(null),
                body.number("reliability").orElse(null),
                body.has("deception") ? body.flag("deception", false) : null,
                body.required("kind", EvidenceKind.class),
                body.text("note"),
                body.text("externalId"));
    }
}
