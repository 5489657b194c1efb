/** Today: what is to be done for one's relationships, first what one's own side promised. */
package org.rapport.web.today;
