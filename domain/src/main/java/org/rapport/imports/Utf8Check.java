package org.rapport.imports;

/** Looks at the bytes of a text file one after the other and says whether they can only be UTF-8 or ISO-8859-1. */
final class Utf8Check {
    private static final int[] MARK = {0xEF, 0xBB, 0xBF};

    private final String file;
    private long position;
    private int line = 1;
    private int markSeen;
    private int pending;
    private int lowest;
    private int highest;
    private boolean whole;
    private int brokenOn;
    private int meaninglessOn;

    Utf8Check(String file) {
        this.file = file;
    }

    void accept(int octet) {
        if (position < MARK.length && position == markSeen && octet == MARK[markSeen]) {
            markSeen++;
        }
        position++;
        if (octet == '\n') {
            line++;
        }
        refuseControls(octet);
        if (octet >= 0x80 && octet < 0xA0 && meaninglessOn == 0) {
            meaninglessOn = line;
        }
        follow(octet);
    }

    boolean marked() {
        return markSeen == MARK.length;
    }

    /** True for UTF-8, false for ISO-8859-1; refused if it can be neither. */
    boolean verdict() {
        if (pending > 0) {
            broken();
        }
        if (brokenOn == 0) {
            return true;
        }
        if (marked() || whole || meaninglessOn > 0) {
            throw new EncodingUnclear(file, brokenOn);
        }
        return false;
    }

    private void refuseControls(int octet) {
        if (octet == 0x7F || octet < 0x20 && octet != '\t' && octet != '\n' && octet != '\r' && octet != '\f') {
            throw new FileNotATable(file, "binary data");
        }
    }

    private void follow(int octet) {
        if (pending > 0 && octet >= lowest && octet <= highest) {
            pending--;
            lowest = 0x80;
            highest = 0xBF;
            whole |= pending == 0 && !markIsLast();
            return;
        }
        if (pending > 0) {
            broken();
        }
        lead(octet);
    }

    private boolean markIsLast() {
        return position == MARK.length && marked();
    }

    private void lead(int octet) {
        if (octet < 0x80) {
            return;
        }
        lowest = octet == 0xE0 ? 0xA0 : octet == 0xF0 ? 0x90 : 0x80;
        highest = octet == 0xED ? 0x9F : octet == 0xF4 ? 0x8F : 0xBF;
        if (octet >= 0xC2 && octet <= 0xDF) {
            pending = 1;
        } else if (octet >= 0xE0 && octet <= 0xEF) {
            pending = 2;
        } else if (octet >= 0xF0 && octet <= 0xF4) {
            pending = 3;
        } else {
            broken();
        }
    }

    private void broken() {
        pending = 0;
        if (brokenOn == 0) {
            brokenOn = line;
        }
    }
}
