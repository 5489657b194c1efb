package org.rapport.engagement;

import java.util.UUID;

/** A closed month turned out to say nothing about a side after all. */
public record MonthTakenBack(UUID figure, MonthKind kind) {}
