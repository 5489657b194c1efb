/** What every page shares: the frame, words and figures as people read them, notices, who is signed in. */
package org.rapport.web;
