/** Troubles as shared challenges, risks, successes and ideas: told, understood, mended and verified by both sides. */
package org.rapport.issue;
