/** Pages on scorecards: how each side does, and the templates it is measured by. */
package org.rapport.web.performance;
