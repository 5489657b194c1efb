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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.partner.CalendarService;
import org.rapport.partner.GreetingService;
import org.rapport.partner.NewGreeting;
import org.rapport.partner.PartnerCalendar;
import org.rapport.partner.PartnerService;
import org.rapport.partner.TimeRange;
import org.rapport.partner.UpcomingHoliday;
import org.rapport.shared.Side;

/** When both sides of a relationship work, their coming holidays, shutdowns and greetings. */
@Path("partners/{code}/calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {
    private static final int QUARTER = 90;

    @Inject
    private CalendarService calendars;

    @Inject
    private GreetingService greetings;

    @Inject
    private PartnerService partners;

    @Inject
    private Clock clock;

    @PathParam("code")
    private String code;

    @GET
    public PartnerCalendar days(@QueryParam("from") String from, @QueryParam("until") String until) {
        LocalDate first = Body.Days.parse("from", from, today());
        return calendars.of(partner(), first, Body.Days.parse("until", until, first.plusDays(QUARTER)));
    }

    @GET
    @Path("holidays")
    public Listing<UpcomingHoliday> holidays(@QueryParam("from") String from, @QueryParam("until") String until) {
        LocalDate first = Body.Days.parse("from", from, today());
        return Listing.whole(
                greetings.upcoming(partner(), first, Body.Days.parse("until", until, first.plusDays(QUARTER))));
    }

    /** When both sides are at work on a day of ours. */
    @GET
    @Path("overlap")
    public Listing<TimeRange> overlap(@QueryParam("day") String day) {
        return Listing.whole(calendars.overlap(partner(), Body.Days.parse("day", day, today())));
    }

    @POST
    @Path("shutdowns")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response shutDown(JsonObject json) {
        Body body = Body.of(json, "from", "until", "name", "source");
        LocalDate from = body.requiredDay("from");
        LocalDate until = body.day("until").orElse(from);
        UUID partner = partner();
        calendars.shutDown(partner, from, until, body.requiredText("name"), body.requiredText("source"));
        return Response.status(Response.Status.CREATED)
                .entity(calendars.of(partner, from, until))
                .build();
    }

    @POST
    @Path("greetings")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response greet(JsonObject json) {
        Body body = Body.of(json, "side", "holiday", "occurredOn", "note");
        LocalDate holiday = body.requiredDay("holiday");
        UUID partner = partner();
        greetings.greet(
                partner,
                new NewGreeting(
                        body.choice("side", Side.class).orElse(Side.US),
                        holiday,
                        body.day("occurredOn").orElseGet(this::today),
                        body.text("note")));
        return Response.status(Response.Status.CREATED)
                .entity(Listing.whole(greetings.upcoming(partner, holiday, holiday)))
                .build();
    }

    private UUID partner() {
        return partners.findByCode(code).id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
