package org.rapport.e2e.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A run of rapport.jar that ended by itself. */
public record Finished(int exitCode, List<String> out, List<String> err) {
    private static final int PATIENCE_SECONDS = 300;

    /** Runs rapport.jar with these options and waits for its end. */
    public static Finished run(Map<String, String> environment, String... options)
            throws IOException, InterruptedException {
        Path folder = Build.freshFolder("run");
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = builder(environment, List.of(options))
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("rapport.jar did not end: " + List.of(options));
        }
        return new Finished(process.exitValue(), Files.readAllLines(out), Files.readAllLines(err));
    }

    static ProcessBuilder builder(Map<String, String> environment, List<String> options) {
        boolean measured = Boolean.getBoolean("rapport.measured");
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                measured ? "-Xmx512m" : "-Xmx768m"));
        if (!measured) {
            // a process that ends soon has no use for the second compiler; without it Java would take room for
            // 48 MB of compiled code only, which a server that is asked for every page fills
            words.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m"));
        }
        words.addAll(List.of("-jar", Build.rapportJar().toString()));
        words.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().keySet().removeIf(name -> name.startsWith("RAPPORT_"));
        builder.environment().putAll(environment);
        return builder;
    }
}
