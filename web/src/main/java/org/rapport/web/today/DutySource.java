package org.rapport.web.today;

import java.util.List;

/** A feature that has something to be done today or this week. */
public interface DutySource {
    /** The duties at a desk, in any order; as many queries for many partners as for one. */
    List<Duty> duties(Desk desk);
}
