/** Pages on fair dealing: payments, changes, requests for flexibility. */
package org.rapport.web.dealing;
