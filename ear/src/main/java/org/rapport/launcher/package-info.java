/**
 * Starts everything with one {@code java -jar rapport.jar}: checks what was asked for, then the database, then the server
 * with the application in it; ends them in the opposite order. Shares no class with the application.
 */
package org.rapport.launcher;
