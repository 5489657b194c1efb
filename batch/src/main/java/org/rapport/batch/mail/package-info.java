/** How mails leave the house, each of them once. */
package org.rapport.batch.mail;
