package org.rapport.e2e.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who asks for pages without a browser, and keeps the session as one would; follows no redirect. */
public final class Visitor {
    private static final String PASSWORD = "rapport-sample";
    private static final Pattern DOOR = Pattern.compile("<form id=\"door\".*?</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input [^>]*?name=\"([^\"]+)\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    private final RunningRapport rapport;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Visitor(RunningRapport rapport) {
        this.rapport = rapport;
    }

    public static Visitor stranger(RunningRapport rapport) {
        return new Visitor(rapport);
    }

    /** Signs in with one of the accounts of the sample portfolio through the form. */
    public static Visitor signedIn(RunningRapport rapport, String login) {
        Visitor visitor = new Visitor(rapport);
        HttpResponse<String> inside = visitor.post("/login.xhtml", visitor.filledIn(login));
        if (inside.statusCode() != 302) {
            throw new AssertionError(login + " did not get in: " + inside.statusCode() + "\n" + inside.body());
        }
        return visitor;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(rapport.url(path)).header("Accept", "text/html"));
    }

    /** Goes where the answers lead to, and answers what is there at last. */
    public HttpResponse<String> follow(String path) {
        HttpResponse<String> answer = get(path);
        for (int steps = 0; steps < 5 && answer.statusCode() == 302; steps++) {
            URI next =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = send(HttpRequest.newBuilder(next).header("Accept", "text/html"));
        }
        return answer;
    }

    private Map<String, String> filledIn(String login) {
        String page = get("/login.xhtml").body();
        Matcher door = DOOR.matcher(page);
        if (!door.find()) {
            throw new AssertionError("no form to sign in:\n" + page);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (Matcher input = INPUT.matcher(door.group()); input.find(); ) {
            Matcher value = VALUE.matcher(input.group());
            fields.put(input.group(1), value.find() ? value.group(1) : "");
        }
        fields.replaceAll(
                (name, value) -> name.endsWith("login") ? login : name.endsWith("password") ? PASSWORD : value);
        return fields;
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(rapport.url(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
