/** What one side promises the other by a day: promises, re-promises, fulfilment, words said meanwhile, and what they add up to. */
package org.rapport.commitment;
