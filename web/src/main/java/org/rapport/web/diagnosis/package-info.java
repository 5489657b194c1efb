/** Pages on why trust broke and how it comes back. */
package org.rapport.web.diagnosis;
