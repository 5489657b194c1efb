/**
 * Taking tables of other systems: what a file says, which of its columns means what, which rows are taken and why the
 * others are not. Nothing is guessed and nothing is dropped in silence.
 */
package org.rapport.imports;
