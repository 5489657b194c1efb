package org.rapport.engagement;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A time without contact.
 *
 * @param after day of the last contact, or on which the two began to plan some
 * @param until day of the next contact, or up to which it is counted
 * @param days days after the one up to and including the other on which both sides work
 */
public record Gap(LocalDate after, LocalDate until, long days) implements Serializable {}
