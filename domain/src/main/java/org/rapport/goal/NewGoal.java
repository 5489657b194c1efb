package org.rapport.goal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A goal as it is proposed: what is measured, in which unit, from where to where, by when. */
public record NewGoal(
        UUID partner, String title, String measure, String unit, Double baseline, Double target, LocalDate dueOn)
        implements Serializable {}
