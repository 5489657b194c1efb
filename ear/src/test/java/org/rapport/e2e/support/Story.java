package org.rapport.e2e.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What is told of one partner through the interface. */
public record Story(RunningRapport rapport, Program program, String code) {
    /** Begins with a new partner; pairs of names and values. */
    public static Story with(RunningRapport rapport, String token, String code, Object... pairs) {
        Story story = new Story(rapport, Program.with(rapport, token), code);
        JsonObject partner = object(pairs);
        partner.addProperty("code", code);
        story.call("/partners", partner);
        return story;
    }

    /** Tells something below the partner's address; pairs of names and values. */
    public JsonObject tell(String path, Object... pairs) {
        return at("/partners/" + code + path, pairs);
    }

    public JsonObject at(String path, Object... pairs) {
        return call(path, object(pairs));
    }

    private JsonObject call(String path, JsonObject told) {
        HttpResponse<String> answer = program.post(path, told.toString());
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isIn(200, 201);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static JsonObject object(Object... pairs) {
        JsonObject json = new JsonObject();
        for (int i = 0; i < pairs.length; i += 2) {
            String name = (String) pairs[i];
            Object value = pairs[i + 1];
            if (value instanceof Integer number) {
                json.addProperty(name, number);
            } else if (value instanceof Boolean flag) {
                json.addProperty(name, flag);
            } else {
                json.addProperty(name, value.toString());
            }
        }
        return json;
    }

    public static String id(JsonObject told) {
        JsonObject itself = told.has("row") ? told.getAsJsonObject("row") : told;
        return itself.get("id").getAsString();
    }

    public List<String> kinds() {
        return Known.all(
                rapport,
                "SELECT DISTINCT e.kind FROM evidence e JOIN partner p ON p.id = e.partner WHERE p.code = ?",
                code);
    }

    /** A score, 0 to 1, as of a day. */
    public double overall(String side, LocalDate asOf) {
        return side(side, asOf).get("overall").getAsDouble();
    }

    /** The score of one dimension today, 0 to 1. */
    public double dimension(String side, String dimension) {
        for (JsonElement one : side(side, LocalDate.now(ZoneOffset.UTC)).getAsJsonArray("dimensions")) {
            if (one.getAsJsonObject().get("dimension").getAsString().equals(dimension)) {
                return one.getAsJsonObject().get("score").getAsDouble();
            }
        }
        throw new AssertionError("no " + dimension);
    }

    private JsonObject side(String side, LocalDate asOf) {
        HttpResponse<String> answer = program.get("/partners/" + code + "/trust?side=" + side + "&asOf=" + asOf);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    /** Closes a day, and the missed ones before it. */
    public void close(LocalDate day) {
        Nights.run(rapport, program, day);
    }
}
