/** The pages on which both sides set shared goals, confirm and rank them, and see what they bring. */
package org.rapport.web.goal;
