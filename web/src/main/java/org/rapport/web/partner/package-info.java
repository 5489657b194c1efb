/** The pages on partners: the list, the story of one, what made its scores, and the people. */
package org.rapport.web.partner;
