package org.rapport.report;

import java.time.LocalDate;

/**
 * The figures a portfolio's headline is built from.
 *
 * @param partners partners the reader may see
 * @param rose partners at which trust rose within a week
 * @param fell partners at which trust fell within a week
 * @param ourRisks our promises that will not hold by our own record
 * @param theirRisks their promises that will not hold by their own record
 * @param ourFallen partners at which our own standing fell to at risk within a week
 * @param theirFallen partners whose standing fell to at risk within a week
 * @param needs what waits for the reader
 */
public record PortfolioFacts(
        LocalDate asOf,
        int partners,
        int rose,
        int fell,
        PartnerFacts.Risks ourRisks,
        PartnerFacts.Risks theirRisks,
        int ourFallen,
        int theirFallen,
        int needs) {}
