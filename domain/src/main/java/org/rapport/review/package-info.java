/** Periodic reviews: questionnaires in versions, cycles by calendar, answers of both sides, how far perceptions lie apart. */
package org.rapport.review;
