package org.rapport.goal;

import java.io.Serializable;
import java.time.LocalDate;

/** Value that a goal has brought; {@code amount} and its {@code unit} may be null, {@code on} null means today. */
public record NewBenefit(BenefitKind kind, Double amount, String unit, String note, LocalDate on)
        implements Serializable {}
