package org.rapport.trust;

import java.time.Instant;
import java.time.LocalDate;

/** A version of the scoring policy, from which day it is in force, who published it, when and why. */
public record PublishedPolicy(
        ScoringPolicy policy, LocalDate validFrom, String reason, String publishedBy, Instant publishedAt) {}
