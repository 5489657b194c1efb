/** Pages on the engagement between people of both sides. */
package org.rapport.web.engagement;
