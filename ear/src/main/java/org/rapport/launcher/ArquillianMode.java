package org.rapport.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stands in for the command line of Payara Micro when Arquillian starts it in a test: {@code --deploy FILE --port N},
 * any other option is ignored. Same database, same server, another archive; the folder is the system property {@code
 * rapport.data}, the context root {@code rapport.context}.
 */
final class ArquillianMode {
    private static final String READY = "Instance Configuration";

    private final List<String> words;

    ArquillianMode(List<String> words) {
        this.words = words;
    }

    static boolean isAsked(List<String> words) {
        return words.contains("--deploy");
    }

    void run() {
        PrintStream out = System.out;
        System.setOut(hiding(out));
        System.setErr(hiding(System.err));
        Shutdown shutdown = new Shutdown();
        shutdown.onSignals();
        try {
            DataFolder data = DataFolder.take(Path.of(System.getProperty("rapport.data")));
            int port = Integer.parseInt(value("--port"));
            new Assembly(data, shutdown)
                    .start(
                            Optional.empty(),
                            Map.of(),
                            Optional.of(Path.of(value("--deploy"))),
                            Assembly.THIS_MACHINE,
                            port);
            out.println(report(port));
        } catch (Refused | IOException | RuntimeException e) {
            e.printStackTrace(out);
            shutdown.exit(1);
        }
    }

    private String value(String option) {
        return words.get(words.indexOf(option) + 1);
    }

    /** What the test container waits for: one line per key. */
    private static String report(int port) {
        return """
                {
                  "%s": {
                    "Host": "127.0.0.1",
                    "Http Port(s)": "%d",
                    "Https Port(s)": "",
                    "Deployed": [ { "Name": "rapport", "Type": "ear", "Context Root": "%s", "Mappings": { \
                "/ArquillianServletRunnerEE9": "ArquillianServletRunnerEE9" } } ]
                  }
                }""".formatted(READY, port, System.getProperty("rapport.context", "/"));
    }

    /** Payara Micro tells of a server without applications while it boots; the container must not take that for ready. */
    private static PrintStream hiding(PrintStream out) {
        return new PrintStream(
                new OutputStream() {
                    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

                    @Override
                    public synchronized void write(int octet) {
                        line.write(octet);
                        if (octet == '\n') {
                            out.print(line.toString(StandardCharsets.UTF_8).replace(READY, "Instance booted"));
                            out.flush();
                            line.reset();
                        }
                    }
                },
                true,
                StandardCharsets.UTF_8);
    }
}
