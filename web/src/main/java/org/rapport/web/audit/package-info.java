/** The page of the audit trail. */
package org.rapport.web.audit;
