/** How well each side has done by the measure of its kind of partner: scorecards, their standings and what follows. */
package org.rapport.performance;
