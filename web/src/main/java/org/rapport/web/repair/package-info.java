/** Pages about broken trust and its mending. */
package org.rapport.web.repair;
