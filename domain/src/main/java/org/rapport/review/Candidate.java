package org.rapport.review;

import java.io.Serializable;
import java.util.UUID;
import org.rapport.shared.Side;

/** Somebody who can be asked to answer reviews of a partner. */
public record Candidate(UUID user, String login, String name, Side side) implements Serializable {}
