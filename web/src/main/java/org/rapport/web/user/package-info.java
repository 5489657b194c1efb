/** The pages on which an administrator looks after users and tokens. */
package org.rapport.web.user;
