package org.rapport.launcher;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** {@code java -jar rapport.jar}: from the options to a portal that answers, or one line that says why not. */
public final class Launcher {
    private static final int COULD_NOT_START = 2;

    private final Console console = new Console();
    private final Shutdown shutdown = new Shutdown();

    private Launcher() {}

    public static void main(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        if (ArquillianMode.isAsked(words)) {
            new ArquillianMode(words).run();
        } else {
            new Launcher().run(words);
        }
    }

    private void run(List<String> words) {
        try {
            if (words.contains("--help")) {
                console.line(Options.HELP);
            } else if (words.contains("--version")) {
                console.line("Rapport " + Version.current());
            } else {
                start(CommandLine.read(words, System.getenv()));
            }
        } catch (Refused refused) {
            refuse(refused.getMessage(), refused);
        } catch (IOException | RuntimeException | Error fault) {
            refuse("Rapport could not start: " + fault.getMessage() + ".", fault);
        }
    }

    private void start(Options options) throws Refused, IOException {
        int port = options.serving() ? options.port() : Assembly.freePort();
        Assembly.requireFree(port);
        DataFolder data = DataFolder.take(options.data());
        shutdown.then(data::release);
        shutdown.onSignals();
        boolean sample = data.sample(options.empty());
        console.divertTo(new LogFile(data.log()));
        console.line("Rapport " + Version.current() + " is starting; its data are in " + data.root());
        String address = sample || !options.serving() ? Assembly.THIS_MACHINE : Assembly.ALL_ADDRESSES;
        new Assembly(data, shutdown)
                .start(options.database(), Settings.of(options, sample), Optional.empty(), address, port);
        data.keep(sample);
        if (options.serving()) {
            welcome(port, sample);
        } else {
            shutdown.exit(command(options.command()));
        }
    }

    private void welcome(int port, boolean sample) {
        console.line("Rapport is ready: http://localhost:" + port + "/");
        if (sample) {
            console.line(
                    "It shows the sample portfolio, to this machine only; the sign-in page lists the sample accounts.");
        }
        console.line("Ctrl-C ends it.");
    }

    @SuppressWarnings("unchecked")
    private int command(List<String> words) {
        var desk = (BiFunction<List<String>, Consumer<String>, Integer>)
                System.getProperties().get("rapport.commands");
        return desk.apply(words, console::line);
    }

    private void refuse(String line, Throwable cause) {
        console.error(line, cause);
        shutdown.exit(COULD_NOT_START);
    }
}
