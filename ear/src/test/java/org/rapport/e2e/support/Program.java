package org.rapport.e2e.support;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;

/** A program that calls the API with a token of one of the users; {@link #stranger} has none. */
public final class Program {
    private final RunningRapport rapport;
    private final String secret;

    private Program(RunningRapport rapport, String secret) {
        this.rapport = rapport;
        this.secret = secret;
    }

    public static Program stranger(RunningRapport rapport) {
        return new Program(rapport, null);
    }

    /** With a token that is known. */
    public static Program with(RunningRapport rapport, String secret) {
        return new Program(rapport, secret);
    }

    /** With a new token of that user, put where the tokens are kept. */
    public static Program of(RunningRapport rapport, String login) {
        String secret = UUID.randomUUID().toString();
        try (Connection database = rapport.connect();
                PreparedStatement insert = database.prepareStatement("INSERT INTO api_token"
                        + " (id, user_id, name, digest, issuedAt) SELECT ?, id, 'test', ?, UTC_TIMESTAMP(6)"
                        + " FROM app_user WHERE login = ?")) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setString(2, digest(secret));
            insert.setString(3, login);
            if (insert.executeUpdate() != 1) {
                throw new AssertionError("no user " + login);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return new Program(rapport, secret);
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, "application/json", BodyPublishers.noBody());
    }

    public HttpResponse<String> post(String path, String json) {
        return send("POST", path, "application/json", BodyPublishers.ofString(json));
    }

    public HttpResponse<String> send(String method, String path, String type, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(rapport.url("/api/v1" + path))
                .header("Content-Type", type)
                .method(method, body);
        if (secret != null) {
            request.header("Authorization", "Bearer " + secret);
        }
        return rapport.send(request.build());
    }

    private static String digest(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
