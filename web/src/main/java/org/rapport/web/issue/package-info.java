/** The pages on which both sides tell, understand and mend troubles, and keep risks, successes and ideas. */
package org.rapport.web.issue;
