package org.rapport.batch.document;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;

/** Texts that are read from the right, among others that are read from the left. */
final class Directions {
    private static final char LEFT_TO_RIGHT = '\u200e';

    private Directions() {}

    /** Whether some of it is read from the right. */
    static boolean fromRight(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** A name before a figure: marked so that the figure stands to its right in whatever script the name is. */
    static String beforeFigure(String name) {
        return fromRight(name) ? name + LEFT_TO_RIGHT : name;
    }

    /** The letters in the order and with the joints they have on paper, for the one place where nobody else sees to it: the foot of a sheet. */
    static String asDrawn(String text) {
        if (!fromRight(text)) {
            return text;
        }
        try {
            String joined = new ArabicShaping(ArabicShaping.LETTERS_SHAPE).shape(text); // no two documents share one
            return new Bidi(joined, Bidi.DIRECTION_LEFT_TO_RIGHT)
                    .writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException("letters cannot be joined", e);
        }
    }
}
