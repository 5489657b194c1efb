package org.rapport.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a link in a mail carries to end its subscription without signing in: the user, signed (HMAC-SHA-256) with a secret of
 * that one subscription. Nobody can make one up, none ends the subscription of somebody else, and it is worth nothing more
 * once the subscription has ended.
 */
final class UnsubscribeToken {
    private static final String SIGNING = "HmacSHA256";
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private UnsubscribeToken() {}

    /** A secret for a subscription. */
    static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return TEXT.encodeToString(bytes);
    }

    static String of(UUID user, String secret) {
        return TEXT.encodeToString(bytes(user)) + "." + TEXT.encodeToString(signature(user, secret));
    }

    /** The user whom a token names, whether or not it is genuine. */
    static Optional<UUID> user(String token) {
        int dot = token == null ? -1 : token.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token.substring(0, dot)));
            return bytes.remaining() == 2 * Long.BYTES
                    ? Optional.of(new UUID(bytes.getLong(), bytes.getLong()))
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** Whether it was signed for this user with this secret; takes as long for a wrong one as for a nearly right one. */
    static boolean isGenuine(String token, UUID user, String secret) {
        return secret != null
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), of(user, secret).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(UUID user) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(user.getMostSignificantBits())
                .putLong(user.getLeastSignificantBits())
                .array();
    }

    private static byte[] signature(UUID user, String secret) {
        try {
            Mac mac = Mac.getInstance(SIGNING);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), SIGNING));
            mac.update("unsubscribe ".getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(bytes(user));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java signs with " + SIGNING, e);
        }
    }
}
