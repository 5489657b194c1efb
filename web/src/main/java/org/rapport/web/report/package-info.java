/** The pages of the documents, and of one’s own report mail. */
package org.rapport.web.report;
