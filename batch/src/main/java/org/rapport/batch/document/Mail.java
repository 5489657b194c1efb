package org.rapport.batch.document;

/**
 * A mail as it goes out: the same lines in two forms.
 *
 * @param subject the finding, in one line
 * @param html 600 pixels wide, whole without its style block
 * @param text the same lines without markup
 */
public record Mail(String subject, String html, String text) {}
