/** Imports in the background: glue between the batch runtime and {@code org.rapport.imports}. */
package org.rapport.batch.imports;
