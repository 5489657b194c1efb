/** The pages of files of other systems. */
package org.rapport.web.imports;
