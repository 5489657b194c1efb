/** Signing in, tokens of programs, and what every answer of the server says about its own safety. */
package org.rapport.web.security;
