/** Finding partners, commitments and agreements by a few letters. */
package org.rapport.web.find;
