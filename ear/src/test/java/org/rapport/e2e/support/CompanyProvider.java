package org.rapport.e2e.support;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An OpenID Connect provider that vouches for whomever the test says, without asking for a password. */
public final class CompanyProvider implements AutoCloseable {
    private static final String CLIENT = "rapport";
    private static final String SECRET = "kept-between-us";

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private volatile String person;
    private volatile String nonce;

    private CompanyProvider(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    public static CompanyProvider start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            CompanyProvider provider = new CompanyProvider(
                    server, new RSAKeyGenerator(2048).keyID("company").generate());
            server.createContext("/.well-known/openid-configuration", provider::describe);
            server.createContext("/keys", provider::keys);
            server.createContext("/authorize", provider::authorize);
            server.createContext("/token", provider::token);
            server.start();
            return provider;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    /** From now on this person is the one who sits before the browser. */
    public void vouchFor(String name) {
        person = name;
        nonce = null;
    }

    /** The same, with tokens that were made for another question. */
    public void vouchWithOldTokenFor(String name) {
        person = name;
        nonce = "of another question";
    }

    /** What the launcher is told of it. */
    public Map<String, String> environment() {
        return Map.of(
                "RAPPORT_OIDC_ISSUER",
                address(),
                "RAPPORT_OIDC_CLIENT_ID",
                CLIENT,
                "RAPPORT_OIDC_CLIENT_SECRET",
                SECRET,
                "RAPPORT_OIDC_NAME",
                "Aldermoor");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void describe(HttpExchange exchange) throws IOException {
        answer(exchange, """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                "jwks_uri":"%1$s/keys","subject_types_supported":["public"],"response_types_supported":["code"],
                "id_token_signing_alg_values_supported":["RS256"]}""".formatted(address()));
    }

    private void keys(HttpExchange exchange) throws IOException {
        answer(exchange, new JWKSet(key.toPublicJWK()).toString());
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, List<String>> asked =
                URLUtils.parseParameters(exchange.getRequestURI().getRawQuery());
        String code = "code-" + nonces.size();
        nonces.put(code, asked.get("nonce").get(0));
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        asked.get("redirect_uri").get(0) + "?code=" + code + "&state="
                                + asked.get("state").get(0));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String code = URLUtils.parseParameters(body).get("code").get(0);
        answer(exchange, """
                {"access_token":"a","token_type":"Bearer","id_token":"%s"}""".formatted(idToken(nonces.remove(code))));
    }

    private String idToken(String asked) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(address())
                .audience(CLIENT)
                .subject("subject of " + person)
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("nonce", nonce == null ? asked : nonce)
                .claim("preferred_username", person)
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
        return token.serialize();
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
