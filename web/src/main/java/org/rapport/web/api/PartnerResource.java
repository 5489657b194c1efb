package org.rapport.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.rapport.partner.Colleague;
import org.rapport.partner.ContactRow;
import org.rapport.partner.LifeCycleStage;
import org.rapport.partner.NewContact;
import org.rapport.partner.NewPartner;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerKind;
import org.rapport.partner.PartnerQuery;
import org.rapport.partner.PartnerRow;
import org.rapport.partner.PartnerService;
import org.rapport.partner.Timeline;
import org.rapport.partner.TimelineEntry;
import org.rapport.partner.TimelineKind;
import org.rapport.partner.TimelineQuery;
import org.rapport.shared.Page;
import org.rapport.shared.Side;
import org.rapport.web.Say;

/** Partners, their people and their timeline. */
@Path("partners")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PartnerResource {
    private static final String[] FIELDS = {
        "code", "name", "country", "kind", "timeZone", "languages", "cadenceDays", "stage"
    };

    @Inject
    private PartnerService partners;

    @Inject
    private Timeline timeline;

    @Inject
    private Say say;

    /** A partner as the interface says it. */
    public record PartnerAnswer(
            UUID id,
            String code,
            String name,
            String country,
            PartnerKind kind,
            String timeZone,
            List<String> languages,
            String manager,
            String ourSponsor,
            String theirSponsor,
            int cadenceDays,
            LifeCycleStage stage,
            boolean active) {
        static PartnerAnswer of(PartnerCard card) {
            return new PartnerAnswer(
                    card.id(),
                    card.code(),
                    card.name(),
                    card.country(),
                    card.kind(),
                    card.timeZone().getId(),
                    card.languages(),
                    card.managerName(),
                    card.ourSponsorName(),
                    card.theirSponsorName(),
                    card.cadenceDays(),
                    card.stage(),
                    card.active());
        }
    }

    /** A line of the timeline, in words. */
    public record TimelineAnswer(
            java.time.LocalDate day,
            Side side,
            TimelineKind kind,
            String text,
            UUID fact,
            java.time.LocalDate recordedOn) {}

    @GET
    public Listing<PartnerRow> page(
            @QueryParam("text") String text,
            @QueryParam("kind") String kind,
            @QueryParam("sort") @DefaultValue("code") String sort,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") String cursor) {
        PartnerKind wanted = kind == null ? null : Body.constant("kind", kind, PartnerKind.class);
        PartnerQuery query =
                new PartnerQuery(text, wanted, null, null, sort, false, Listing.first(cursor), Listing.size(limit));
        return Listing.of(partners.page(query), row -> row);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(JsonObject json) {
        UUID id = partners.create(known(Body.of(json, FIELDS), json, null));
        PartnerCard card = partners.find(id);
        return Response.created(URI.create("partners/" + URLEncoder.encode(card.code(), StandardCharsets.UTF_8)))
                .entity(PartnerAnswer.of(card))
                .build();
    }

    @GET
    @Path("{code}")
    public PartnerAnswer find(@PathParam("code") String code) {
        return PartnerAnswer.of(partners.findByCode(code));
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public PartnerAnswer update(@PathParam("code") String code, JsonObject json) {
        UUID id = partners.findByCode(code).id();
        partners.update(id, known(Body.of(json, FIELDS), json, code));
        return PartnerAnswer.of(partners.find(id));
    }

    /** Our colleagues who can be named to answer for a relationship. */
    @GET
    @Path("{code}/sponsors/candidates")
    public Listing<Colleague> candidates(@PathParam("code") String code) {
        partners.findByCode(code);
        return Listing.whole(partners.colleagues());
    }

    /** Names who answers for the relationship: colleagues and a contact by their ids; one left out is nobody. */
    @PUT
    @Path("{code}/sponsors")
    @Consumes(MediaType.APPLICATION_JSON)
    public PartnerAnswer appoint(@PathParam("code") String code, JsonObject json) {
        Body body = Body.of(json, "manager", "ourSponsor", "theirSponsor");
        UUID id = partners.findByCode(code).id();
        partners.appoint(id, body.id("manager"), body.id("ourSponsor"), body.id("theirSponsor"));
        return PartnerAnswer.of(partners.find(id));
    }

    @GET
    @Path("{code}/contacts")
    public Listing<ContactRow> contacts(@PathParam("code") String code) {
        return Listing.whole(partners.contacts(partners.findByCode(code).id()));
    }

    @POST
    @Path("{code}/contacts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addContact(@PathParam("code") String code, JsonObject json) {
        Body body = Body.of(json, "side", "name", "title", "email", "phone", "language", "sponsor");
        NewContact known = new NewContact(
                body.required("side", Side.class),
                body.requiredText("name"),
                body.text("title"),
                body.text("email"),
                body.text("phone"),
                body.text("language"),
                body.flag("sponsor", false));
        UUID partner = partners.findByCode(code).id();
        UUID id = partners.addContact(partner, known);
        ContactRow row = partners.contacts(partner).stream()
                .filter(contact -> contact.id().equals(id))
                .findFirst()
                .orElseThrow();
        return Response.status(Response.Status.CREATED).entity(row).build();
    }

    @GET
    @Path("{code}/timeline")
    public Listing<TimelineAnswer> timeline(
            @PathParam("code") String code,
            @QueryParam("side") String side,
            @QueryParam("kind") String kind,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") String cursor) {
        int first = Listing.first(cursor);
        int size = Listing.size(limit);
        List<TimelineEntry> rows = timeline.page(new TimelineQuery(
                partners.findByCode(code).id(),
                side == null ? null : Body.constant("side", side, Side.class),
                kind == null ? null : Body.constant("kind", kind, TimelineKind.class),
                first,
                size));
        List<TimelineEntry> page = rows.subList(0, Math.min(size, rows.size()));
        long known = (long) first + rows.size();
        return Listing.of(new Page<>(page, known, first, size), this::answer);
    }

    private TimelineAnswer answer(TimelineEntry entry) {
        String text = say.of(entry.titleKey(), entry.arguments().toArray());
        return new TimelineAnswer(entry.day(), entry.side(), entry.kind(), text, entry.fact(), entry.recordedOn());
    }

    private static NewPartner known(Body body, JsonObject json, String code) {
        return new NewPartner(
                code == null ? body.requiredText("code") : code,
                body.requiredText("name"),
                body.requiredText("country"),
                body.choice("kind", PartnerKind.class).orElse(null),
                body.requiredText("timeZone"),
                languages(json),
                body.whole("cadenceDays", 0),
                body.choice("stage", LifeCycleStage.class).orElse(null));
    }

    private static List<String> languages(JsonObject json) {
        if (!json.containsKey("languages")) {
            return List.of();
        }
        if (json.get("languages") instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance)) {
            return array.getValuesAs(JsonString::getString);
        }
        throw new FieldNotReadable("languages", json.get("languages").toString(), "a list of texts");
    }
}
