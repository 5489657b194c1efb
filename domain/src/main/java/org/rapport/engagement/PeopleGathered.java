package org.rapport.engagement;

import java.time.LocalDate;
import java.util.UUID;

/** People of both sides met outside the agenda of the work. */
public record PeopleGathered(UUID gathering, UUID partner, LocalDate on) {}
