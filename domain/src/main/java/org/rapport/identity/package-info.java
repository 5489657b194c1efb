/** Who may do what: users, roles, permissions, guests bound to one partner, tokens for programs. */
package org.rapport.identity;
