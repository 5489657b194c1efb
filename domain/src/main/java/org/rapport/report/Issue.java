package org.rapport.report;

import java.time.LocalDate;

/**
 * The stamp each report and mail bears.
 *
 * @param house name of the firm that runs Rapport, the left half
 * @param asOf business day whose facts are told
 * @param night number of the night that closed that day
 * @param policy version of the scoring policy used
 * @param goodFades days in which good evidence loses half its weight under that policy
 * @param badFades days in which bad evidence loses half its weight under that policy
 */
public record Issue(String house, LocalDate asOf, int night, int policy, int goodFades, int badFades) {}
