package org.rapport.agreement;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A document as a line of a list, without its content; {@code size} in bytes. */
public record DocumentRow(
        UUID id,
        UUID agreement,
        String agreementReference,
        UUID partner,
        String name,
        String mediaType,
        long size,
        String attachedBy,
        Instant attachedAt)
        implements Serializable {}
