package org.rapport.e2e.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** rapport.jar as a process of its own, as a user starts it, on a free port and a data folder of its own. */
public final class RunningRapport implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Path data;
    private final int port;
    private final List<String> options;
    private final Map<String, String> environment;
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());
    private Process process;

    private RunningRapport(Path data, Map<String, String> environment, List<String> options) {
        this.data = data;
        this.port = Build.freePort();
        this.environment = environment;
        this.options = options;
    }

    /** With the sample portfolio. */
    public static RunningRapport withSample(String name) {
        return start(name, Map.of());
    }

    /** Without any data. */
    public static RunningRapport empty(String name) {
        return start(name, Map.of(), "--empty");
    }

    public static RunningRapport start(String name, Map<String, String> environment, String... options) {
        RunningRapport rapport = new RunningRapport(Build.freshFolder(name), environment, List.of(options));
        rapport.start();
        return rapport;
    }

    /** Starts it and waits until it says that it is ready. */
    public void start() {
        List<String> words = new ArrayList<>(List.of("--port", String.valueOf(port), "--data", data.toString()));
        words.addAll(options);
        said.clear();
        try {
            process = Finished.builder(environment, words)
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        BufferedReader reader = process.inputReader();
        for (String line = read(reader); line != null; line = read(reader)) {
            said.add(line);
            if (line.startsWith("Rapport is ready")) {
                keepReading(reader);
                return;
            }
        }
        throw new AssertionError("Rapport did not start: " + said + "\n" + log());
    }

    /** Ends it with SIGTERM; the exit code. */
    public int stop() {
        process.destroy();
        return ended();
    }

    /** Ends it with kill -9, the database process staying behind. */
    public void kill() {
        process.destroyForcibly();
        ended();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
        database().ifPresent(ProcessHandle::destroyForcibly);
    }

    public URI url(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(url(path)).build());
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What a person saw on the console since the last start. */
    public List<String> said() {
        return List.copyOf(said);
    }

    public Path data() {
        return data;
    }

    public long pid() {
        return process.pid();
    }

    public int port() {
        return port;
    }

    /** The log, for messages of failed tests. */
    public String log() {
        try {
            Path file = data.resolve("logs/rapport.log");
            return Files.exists(file) ? Files.readString(file) : "no log";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process of the embedded database, if it runs. */
    public java.util.Optional<ProcessHandle> database() {
        return ProcessHandle.allProcesses()
                .filter(ProcessHandle::isAlive)
                .filter(handle -> handle.info().commandLine().orElse("").contains("--datadir=" + data))
                .findFirst();
    }

    /** JDBC address of its database, the embedded one unless it was given another. */
    public String databaseUrl() {
        if (environment.containsKey("RAPPORT_DB_URL")) {
            return environment.get("RAPPORT_DB_URL");
        }
        String commandLine = database().orElseThrow().info().commandLine().orElseThrow();
        String databasePort = commandLine.replaceFirst(".*--port=(\\d+).*", "$1");
        return "jdbc:mariadb://127.0.0.1:" + databasePort + "/rapport";
    }

    public Connection connect() throws SQLException {
        try {
            String given = environment.get("RAPPORT_DB_PASSWORD");
            return DriverManager.getConnection(
                    databaseUrl(),
                    "rapport",
                    given == null
                            ? Files.readString(data.resolve("database-password"))
                                    .strip()
                            : given);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int ended() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("Rapport did not end\n" + log());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keepReading(BufferedReader reader) {
        Thread rest = new Thread(() -> {
            try (reader) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    said.add(line);
                }
            } catch (IOException killed) {
                // nothing more to read
            }
        });
        rest.setDaemon(true);
        rest.start();
    }

    private static String read(BufferedReader reader) {
        try {
            return reader.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
