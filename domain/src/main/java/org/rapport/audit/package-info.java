/** Who changed what, when, from what to what; sealed into a chain, so that a later alteration shows. */
package org.rapport.audit;
