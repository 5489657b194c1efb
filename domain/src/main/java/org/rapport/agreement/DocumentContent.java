package org.rapport.agreement;

import java.io.Serializable;

/** A document to be handed out. */
public record DocumentContent(String name, String mediaType, byte[] content) implements Serializable {}
