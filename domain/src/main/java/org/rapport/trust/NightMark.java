package org.rapport.trust;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a night goes by, settled once at its start so that every part of it, and every repetition, sees the same ledger.
 *
 * @param mark place of the last line it reads
 * @param policy version of the scoring policy in force on the day
 */
public record NightMark(LocalDate day, long mark, int policy) implements Serializable {}
