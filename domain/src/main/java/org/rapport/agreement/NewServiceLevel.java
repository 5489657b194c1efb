package org.rapport.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.rapport.shared.Side;

/**
 * A service level as it is agreed.
 *
 * @param side who owes it
 * @param quality whether it is the share, in per cent, of what was delivered that was accepted
 * @param startsOn a day of the first period that is measured
 * @param credits the credit table, in any order
 */
public record NewServiceLevel(
        Side side,
        String name,
        String unit,
        double target,
        Aim aim,
        MeasuringPeriod period,
        boolean quality,
        LocalDate startsOn,
        List<Credit> credits)
        implements Serializable {}
