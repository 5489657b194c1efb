package org.rapport.commitment;

import java.io.Serializable;

/** A commitment as the record chart draws it: its line and all its promises. */
public record ChartedCommitment(CommitmentRow row, PromiseRecord record) implements Serializable {}
