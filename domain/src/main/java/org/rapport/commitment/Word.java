package org.rapport.commitment;

import java.io.Serializable;
import java.time.LocalDate;

/** What was said of an open commitment on one day. */
public record Word(Status status, LocalDate day) implements Serializable {}
