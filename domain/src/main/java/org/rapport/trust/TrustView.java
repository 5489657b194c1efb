package org.rapport.trust;

import java.util.List;
import java.util.UUID;
import org.rapport.shared.Side;

/** A score as it is shown: with the stage of the relationship and the conditions that were met for it. */
public record TrustView(UUID partner, Side side, TrustScore score, Stage stage, List<StageRules.Answer> conditions) {}
