package org.rapport.imports;

/** How far an import has come. */
public enum ImportStatus {
    /** The file is understood; no row was looked at yet. */
    RECEIVED,
    /** Every row is being judged; nothing is changed. */
    CHECKING,
    /** Every row was judged and nothing changed, as was asked for. */
    CHECKED,
    /** Nothing was taken, because some rows were bad and only the whole file was wanted. */
    REFUSED,
    /** Good rows are being taken. */
    TAKING,
    /** All good rows are taken. */
    TAKEN,
    /** It stopped half-way for a technical reason; it can be resumed and doubles nothing. */
    FAILED;

    /** Whether nothing more will happen by itself. */
    public boolean isOver() {
        return this == CHECKED || this == REFUSED || this == TAKEN || this == FAILED;
    }

    /** Whether rows are being worked on. */
    public boolean isWorking() {
        return this == CHECKING || this == TAKING;
    }
}
