/** The pages on when people work: calendars of countries and partners, holidays, customs. */
package org.rapport.web.calendar;
