/** The pages of the nights. */
package org.rapport.web.night;
