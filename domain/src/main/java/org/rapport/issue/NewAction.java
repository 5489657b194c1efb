package org.rapport.issue;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.shared.Side;

/** What somebody of a side is to do about an issue by a day. */
public record NewAction(String text, Side side, String owner, LocalDate dueOn) implements Serializable {}
