package org.rapport.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.rapport.report.AlertRule;
import org.rapport.report.AlertRuleService;
import org.rapport.report.RuleSetting;

/** The rules by which early warnings are raised and mailed. */
@Path("alerts/rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AlertRuleResource {
    @Inject
    private AlertRuleService rules;

    @GET
    public Listing<RuleSetting> all() {
        return Listing.whole(rules.all());
    }

    /** Sets one rule; what is not named stays as it is. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public RuleSetting set(JsonObject json) {
        Body body = Body.of(json, "rule", "on", "days", "steps");
        RuleSetting before = setting(body.required("rule", AlertRule.class));
        rules.set(new RuleSetting(
                before.rule(),
                body.flag("on", before.on()),
                body.whole("days", before.days()),
                body.has("steps") ? steps(body) : before.steps()));
        return setting(before.rule());
    }

    private RuleSetting setting(AlertRule rule) {
        return rules.all().stream()
                .filter(one -> one.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> steps(Body body) {
        return body.list("steps").stream().map(AlertRuleResource::step).toList();
    }

    private static Integer step(JsonValue value) {
        if (value instanceof JsonNumber number && number.isIntegral()) {
            return number.intValue();
        }
        throw new FieldNotReadable("steps", value.toString(), "a list of whole numbers");
    }
}
