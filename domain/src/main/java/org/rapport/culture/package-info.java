/** The culture behind trust: bad news prepared and told early, anonymous pulses of our own units, and what they show. */
package org.rapport.culture;
