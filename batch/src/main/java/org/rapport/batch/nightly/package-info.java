/** The nightly job: its steps, its schedule, and how it goes on after a crash. */
package org.rapport.batch.nightly;
