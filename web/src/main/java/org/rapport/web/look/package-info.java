/** Records that the parts of a page print; positions in charts are worked out here, business figures are not. */
package org.rapport.web.look;
