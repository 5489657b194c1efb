package org.rapport.repair;

import java.util.Set;
import java.util.UUID;
import org.rapport.shared.Side;

/** Both sides found that a violation did not happen: what was held against the side is taken back. */
public record ViolationCleared(UUID violation, UUID partner, Side causer, Set<UUID> facts) {}
