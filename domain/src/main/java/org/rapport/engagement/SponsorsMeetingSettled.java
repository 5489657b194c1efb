package org.rapport.engagement;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.rapport.shared.Side;

/** An agreed meeting of the sponsors took place or was missed; for each side that answers for it, whether it was there. */
public record SponsorsMeetingSettled(UUID meeting, UUID partner, LocalDate on, Map<Side, Boolean> there) {}
