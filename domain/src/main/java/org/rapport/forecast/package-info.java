/**
 * Honest dates: what the record of a promisor says of a promise. Log slips of past promises, open ones censored, own and
 * of comparable relationships, make one product-limit curve; its 50, 80 and 95 % points are the honest days.
 */
package org.rapport.forecast;
