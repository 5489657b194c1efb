package org.rapport.imports;

/** How much an import takes at once, so that no file can exhaust the server. */
public final class SourceLimits {
    /** Megabytes (of 1,048,576 bytes) of a file. */
    public static final long FILE_MEGABYTES = 64;

    /** Megabytes that an Excel workbook may unpack to. */
    public static final long UNPACKED_MEGABYTES = 512;

    /** Megabytes of the texts shared by the cells of a workbook, which are held in memory. */
    public static final long SHARED_TEXT_MEGABYTES = 64;

    public static final int ROWS = 200_000;
    public static final int COLUMNS = 500;

    /** Characters of one cell. */
    public static final int CELL = 32_767;

    static final long MEGABYTE = 1L << 20;

    private SourceLimits() {}
}
