package org.rapport.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.rapport.shared.Ids;
import org.rapport.shared.Text;

/** A secret with which a program acts as a user. Only its digest is kept: the secret is shown once, when it is made. */
@Entity
@Table(name = "api_token")
public class ApiToken {
    @Id
    private UUID id;

    @Column(name = "user_id")
    private UUID user;

    private String name;
    private String digest;
    private Instant issuedAt;
    private Instant revokedAt;

    protected ApiToken() {} // JPA

    public ApiToken(UUID user, String name, String secret, Instant issuedAt) {
        this.id = Ids.next();
        this.user = user;
        this.name = Text.required(name, "name", 120);
        this.digest = digestOf(secret);
        this.issuedAt = issuedAt;
    }

    /** What is kept of a secret: SHA-256 in hexadecimal (secrets are random, so no salt is needed). */
    public static String digestOf(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID user() {
        return user;
    }

    public String name() {
        return name;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }
}
