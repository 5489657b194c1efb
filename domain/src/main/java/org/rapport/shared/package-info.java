/** Words and small values that every feature uses: sides, days, ids, refusals, the clock. */
package org.rapport.shared;
