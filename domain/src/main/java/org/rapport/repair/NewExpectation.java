package org.rapport.repair;

import java.io.Serializable;
import java.util.UUID;

/** What is expected from now on; the renegotiated commitment or the amended agreement it refers to may be null. */
public record NewExpectation(String text, UUID commitment, UUID agreement) implements Serializable {}
