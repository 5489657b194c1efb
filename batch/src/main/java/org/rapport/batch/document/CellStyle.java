package org.rapport.batch.document;

/** How a cell looks, in the order in which {@code workbook/styles.xml} lists the looks. */
enum CellStyle {
    PLAIN,
    /** A text that would be read as a formula when somebody edits it. */
    QUOTED,
    DAY,
    SCORE,
    HEAD,
    TITLE
}
