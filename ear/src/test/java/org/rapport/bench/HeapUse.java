package org.rapport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the collections of a server's heap tell, in MB.
 *
 * @param most ever used, garbage included
 * @param live left by the collection that left most: nothing that lives is larger
 */
record HeapUse(int most, int live) {
    private static final Pattern PAUSE = Pattern.compile("Pause .* (\\d+)M->(\\d+)M\\(");

    /** Read from a log of collections. */
    static HeapUse of(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            List<MatchResult> pauses =
                    lines.flatMap(line -> PAUSE.matcher(line).results()).toList();
            return new HeapUse(most(pauses, 1), most(pauses, 2));
        }
    }

    private static int most(List<MatchResult> pauses, int group) {
        return pauses.stream()
                .mapToInt(pause -> Integer.parseInt(pause.group(group)))
                .max()
                .orElse(0);
    }

    @Override
    public String toString() {
        return most + " MB at most, " + live + " MB at most left by a collection";
    }
}
