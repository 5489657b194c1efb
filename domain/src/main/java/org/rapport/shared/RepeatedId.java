package org.rapport.shared;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;

/**
 * Reads an identity from rows of which many with the same one follow each other. Sixteen octets, as
 * {@code CAST(id AS BINARY(16))} gives them, are a third of what the text takes on its way and to be made.
 */
public final class RepeatedId {
    private byte[] octets = {};
    private UUID id;

    /** The identity of the octets. */
    public UUID of(byte[] next) {
        if (!Arrays.equals(next, octets)) {
            octets = next;
            ByteBuffer halves = ByteBuffer.wrap(next);
            id = new UUID(halves.getLong(), halves.getLong());
        }
        return id;
    }
}
