/** Engagement in the database. */
package org.rapport.engagement.jpa;
