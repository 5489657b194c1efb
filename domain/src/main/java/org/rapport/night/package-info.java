/** The night that closes a business day: which days are due, how a run goes, what was left out. */
package org.rapport.night;
