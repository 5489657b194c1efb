/** What both sides want together: measured, confirmed and ranked by each, reported, revisited, and what it has brought. */
package org.rapport.goal;
