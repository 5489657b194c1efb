package org.rapport.review;

import java.io.Serializable;
import java.util.UUID;

/** One answer as it comes from a rater; {@code rating} is null for "cannot say". */
public record Said(UUID question, View view, Double rating) implements Serializable {}
