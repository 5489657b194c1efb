package org.rapport.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** Which reviews to list, newest first: of one partner or all (null), in one state as of the day or any (null). */
public record ReviewQuery(UUID partner, ReviewStatus status, LocalDate day, int first, int size)
        implements Serializable {}
