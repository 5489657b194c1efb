/** The page on all partners. */
package org.rapport.web.portfolio;
