/** The pages of the mails. */
package org.rapport.web.outbox;
