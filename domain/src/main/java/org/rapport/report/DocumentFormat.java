package org.rapport.report;

/** The formats a report is written in. */
public enum DocumentFormat {
    PDF(".pdf", "application/pdf"),
    XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    HTML(".html", "text/html;charset=UTF-8");

    private final String suffix;
    private final String mediaType;

    DocumentFormat(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    /** End of a file's name, with its dot. */
    public String suffix() {
        return suffix;
    }

    public String mediaType() {
        return mediaType;
    }
}
