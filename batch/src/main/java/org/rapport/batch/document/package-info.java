/** The documents: PDF, XLSX and mail, drawn from the report models. */
package org.rapport.batch.document;
