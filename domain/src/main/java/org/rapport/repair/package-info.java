/** Broken trust and its mending: violations, the repair case with its states, the account, the repairs. */
package org.rapport.repair;
