/** The other companies, their people and ours, when they work, and what happened between us, day by day. */
package org.rapport.partner;
