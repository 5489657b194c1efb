/**
 * Trust as evidence: facts become lines of a ledger, lines become a score with an interval, and every score opens into
 * the lines that made it. The formulas are those of the decayed weighted Beta evidence model; all its numbers are data
 * of a {@link org.rapport.trust.ScoringPolicy}.
 */
package org.rapport.trust;
