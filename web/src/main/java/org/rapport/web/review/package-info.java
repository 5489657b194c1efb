/** Pages on reviews: what waits, the own sheet, planning, questionnaires, results. */
package org.rapport.web.review;
