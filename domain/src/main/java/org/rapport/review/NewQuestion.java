package org.rapport.review;

import java.io.Serializable;

/**
 * A question as somebody writes it.
 *
 * @param lowest lowest answer of the scale, for "not at all"
 * @param highest highest answer, for "fully"
 */
public record NewQuestion(Aspect aspect, int lowest, int highest, Wording ours, Wording theirs)
        implements Serializable {}
