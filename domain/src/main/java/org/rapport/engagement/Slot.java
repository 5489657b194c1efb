package org.rapport.engagement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;

/** A time at which both sides are at work. */
public record Slot(Instant at, LocalDateTime ours, LocalDateTime theirs) implements Serializable {}
