/** Early warnings: which stand, how they reach people, and by which rules they are raised. */
package org.rapport.web.alert;
