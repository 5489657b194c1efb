/** Fair dealing of both sides: payments, changes told ahead or not, flexibility, terms kept. */
package org.rapport.dealing;
