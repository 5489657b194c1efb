/** Contracts, statements of work, service levels and frameworks: versions both sides confirm, terms, renewal, notice, documents. */
package org.rapport.agreement;
