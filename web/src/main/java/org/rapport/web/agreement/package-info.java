/** The pages on which both sides see, write and confirm what they agree on. */
package org.rapport.web.agreement;
