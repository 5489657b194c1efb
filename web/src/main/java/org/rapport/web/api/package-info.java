/** The programming interface under {@code /api/v1}: JSON in and out, the same use cases and permissions as the portal. */
package org.rapport.web.api;
