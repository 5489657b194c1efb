package org.rapport.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * An early warning as one reader is told it, on pages as in mails.
 *
 * @param side whose it is, standing before the text
 * @param path where to act, below the address of the house
 * @param text the rest of the sentence
 * @param about the day it is about
 */
public record AlertLine(
        UUID id,
        AlertRule rule,
        Side side,
        String partner,
        String partnerCode,
        String path,
        String text,
        LocalDate about)
        implements Serializable {}
