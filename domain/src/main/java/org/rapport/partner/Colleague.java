package org.rapport.partner;

import java.io.Serializable;
import java.util.UUID;

/** Somebody of ours who can answer for a relationship. */
public record Colleague(UUID id, String name) implements Serializable {}
