/**
 * Why trust broke and how it comes back: what each side's record says of the causes, charts that warn when promises are kept
 * worse than forecast, and the way from a fall back to the level before. Everything is computed from the ledger and the
 * promise record; nothing is kept.
 */
package org.rapport.diagnosis;
