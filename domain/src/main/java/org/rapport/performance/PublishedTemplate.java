package org.rapport.performance;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A version of a template, from which day it is in force, who published it, when and why. */
public record PublishedTemplate(
        Template template, LocalDate validFrom, String reason, String publishedBy, Instant publishedAt)
        implements Serializable {}
