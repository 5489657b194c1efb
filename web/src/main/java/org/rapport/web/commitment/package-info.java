/** The pages on which both sides see, give and settle promises. */
package org.rapport.web.commitment;
