package org.rapport.performance;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapport.agreement.ServiceLevel;

/**
 * The name under which formulas know a service level of the house: {@code level_answered_in_time} for a share in per cent,
 * {@code level_time_to_mend_hours} for another unit. Levels of one name and unit are one variable, whatever the agreement.
 */
final class OwnVariable {
    private static final String START = "level_";
    private static final int LONGEST = 48;
    private static final Pattern LOST = Pattern.compile("[^\\p{ASCII}]");

    private OwnVariable() {}

    /** The variable that service levels of this name and unit give. */
    static Variable of(String level, String unit) {
        return new Variable(name(level, unit), level + ", " + unit);
    }

    static String name(String level, String unit) {
        return START + plain(level) + (unit.equals(ServiceLevel.PER_CENT) ? "" : "_" + plain(unit));
    }

    /** Small Latin letters and digits; what they cannot say, or would say at too great a length, is told apart by a mark. */
    private static String plain(String text) {
        String small = Normalizer.normalize(text.strip(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        String word = small.replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        boolean whole = !LOST.matcher(small).find() && !word.isEmpty() && word.length() <= LONGEST;
        return whole ? word : marked(word, small);
    }

    private static String marked(String word, String text) {
        String mark = Integer.toString(text.hashCode() & Integer.MAX_VALUE, Character.MAX_RADIX);
        return word.isEmpty() ? mark : word.substring(0, Math.min(LONGEST, word.length())) + "_" + mark;
    }
}
