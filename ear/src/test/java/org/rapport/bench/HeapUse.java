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
 * @param live the most that a full collection left: what was in use at its moment, and nothing else
 */
record HeapUse(int most, int live) {
    private static final Pattern PAUSE = Pattern.compile("Pause (\\w+).* (\\d+)M->(\\d+)M\\(");

    /** Lets the server of this process collect all garbage; in its log that is a full collection. */
    static void collect(long process) throws IOException, InterruptedException {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        new ProcessBuilder(tool.toString(), String.valueOf(process), "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** Read from a log of collections. */
    static HeapUse of(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            List<MatchResult> pauses =
                    lines.flatMap(line -> PAUSE.matcher(line).results()).toList();
            return new HeapUse(
                    most(pauses.stream(), 2),
                    most(pauses.stream().filter(pause -> pause.group(1).equals("Full")), 3));
        }
    }

    private static int most(Stream<MatchResult> pauses, int group) {
        return pauses.mapToInt(pause -> Integer.parseInt(pause.group(group)))
                .max()
                .orElse(0);
    }

    @Override
    public String toString() {
        return most + " MB at most, of that in use " + live + " MB at most";
    }
}
