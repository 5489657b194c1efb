package org.rapport.commitment;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A commitment reduced to what its measures are made of. */
public record RecordedCommitment(UUID id, UUID partner, PromiseRecord record, List<Word> words)
        implements Serializable {}
