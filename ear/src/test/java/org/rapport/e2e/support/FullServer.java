package org.rapport.e2e.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A full Payara Server with a domain of its own, driven by its asadmin. */
public final class FullServer implements AutoCloseable {
    private static final String DOMAIN = "rapport";
    private static final int PATIENCE_SECONDS = 300;

    private final Path home = Build.directory().resolve("full-server/payara6");
    private final Path domains = Build.freshFolder("domains");
    private final int base = 28000;

    private FullServer() {}

    public static FullServer start() throws IOException, InterruptedException {
        FullServer server = new FullServer();
        server.asadmin(
                "create-domain",
                "--nopassword",
                "--portbase",
                String.valueOf(server.base),
                "--domaindir",
                server.domains.toString(),
                DOMAIN);
        server.asadmin("start-domain", "--domaindir", server.domains.toString(), DOMAIN);
        return server;
    }

    public int port() {
        return base + 80;
    }

    public void addLibrary(Path jar) throws IOException, InterruptedException {
        remote("add-library", jar.toString());
    }

    /** The value must not be escaped; asadmin's own separators are taken care of. */
    public void setProperty(String name, String value) throws IOException, InterruptedException {
        remote("create-system-properties", name + "=" + value.replaceAll("([\\\\:=])", "\\\\$1"));
    }

    public void restart() throws IOException, InterruptedException {
        asadmin("restart-domain", "--domaindir", domains.toString(), DOMAIN);
    }

    public void deploy(Path archive) throws IOException, InterruptedException {
        remote("deploy", "--name", "rapport", "--contextroot", "/", archive.toString());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        asadmin("stop-domain", "--kill", "--domaindir", domains.toString(), DOMAIN);
    }

    private void remote(String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("--port", String.valueOf(base + 48)));
        all.addAll(List.of(words));
        asadmin(all.toArray(String[]::new));
    }

    private void asadmin(String... words) throws IOException, InterruptedException {
        Path script = home.resolve("glassfish/lib/client/appserver-cli.jar");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", script.toString()));
        command.addAll(List.of(words));
        Path output = Files.createTempFile(domains, "asadmin", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new AssertionError(String.join(" ", words) + " failed:\n" + Files.readString(output));
        }
    }
}
