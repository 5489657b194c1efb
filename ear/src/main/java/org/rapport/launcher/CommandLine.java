package org.rapport.launcher;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Reads the words of the command line into {@link Options}, the environment filling what they leave open. */
final class CommandLine {
    private final Deque<String> words;
    private final Environment environment;
    private String port;
    private String data;
    private boolean empty;
    private List<String> command = List.of();
    private String mapping = "";
    private boolean dryRun;

    private CommandLine(List<String> words, Map<String, String> environment) {
        this.words = new ArrayDeque<>(words);
        this.environment = new Environment(environment);
    }

    static Options read(List<String> words, Map<String, String> environment) throws Refused {
        CommandLine line = new CommandLine(words, environment);
        line.readWords();
        return line.options();
    }

    private void readWords() throws Refused {
        while (!words.isEmpty()) {
            String word = words.poll();
            switch (word) {
                case "--port" -> port = once(port, word);
                case "--data" -> data = once(data, word);
                case "--empty" -> empty = true;
                case "--night" -> command = alone(night());
                case "--import" -> command = alone(importing());
                case "--mapping" -> mapping = mapping();
                case "--dry-run" -> dryRun = true;
                default -> throw new Refused("Unknown option " + word + "; --help lists what there is.");
            }
        }
    }

    private Options options() throws Refused {
        boolean importing = !command.isEmpty() && command.get(0).equals("import");
        if (!importing && (dryRun || !mapping.isEmpty())) {
            throw new Refused("--mapping and --dry-run only go with --import KIND FILE.");
        }
        List<String> complete = importing
                ? List.of("import", command.get(1), command.get(2), mapping, dryRun ? "dry-run" : "")
                : command;
        return new Options(port(), data(), empty, environment.database(), environment.settings(), complete);
    }

    private int port() throws Refused {
        String text = port != null ? port : environment.get("RAPPORT_PORT").orElse("8080");
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= 1 && number <= 65535) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below, like a number out of range
        }
        throw new Refused("\"" + text + "\" is not a port: --port takes a whole number from 1 to 65535.");
    }

    private Path data() throws Refused {
        String text = data != null ? data : environment.get("RAPPORT_DATA").orElse("rapport-data");
        return path(text).toAbsolutePath().normalize();
    }

    private List<String> night() throws Refused {
        if (words.isEmpty() || words.peek().startsWith("--")) {
            return List.of("night");
        }
        String day = words.poll();
        try {
            return List.of("night", LocalDate.parse(day).toString());
        } catch (DateTimeParseException notADay) {
            throw new Refused("\"" + day + "\" is not a day: --night takes one like 2025-12-31.", notADay);
        }
    }

    private List<String> importing() throws Refused {
        return List.of(
                "import",
                value("--import", "a kind and a file, for example --import commitments deliveries.csv"),
                file("--import"));
    }

    private List<String> alone(List<String> asked) throws Refused {
        if (!command.isEmpty()) {
            throw new Refused("Only one of --night and --import at a time: start twice, one after the other.");
        }
        return asked;
    }

    /** A file, or else the name of a mapping that is kept in the portal or shipped. */
    private String mapping() throws Refused {
        if (!words.isEmpty()
                && words.peek().matches("[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
                && !Files.exists(Path.of(words.peek()))) {
            return words.poll();
        }
        return file("--mapping");
    }

    private String file(String option) throws Refused {
        Path file = path(value(option, "a file")).toAbsolutePath().normalize();
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Refused(option + ": there is no readable file " + file + "; check its name and its rights.");
        }
        return file.toString();
    }

    private String once(String earlier, String option) throws Refused {
        if (earlier != null) {
            throw new Refused(option + " is given twice; give it once.");
        }
        return value(option, "a value");
    }

    private String value(String option, String what) throws Refused {
        if (words.isEmpty() || words.peek().startsWith("--") || words.peek().isBlank()) {
            throw new Refused(option + " needs " + what + " after it; --help shows how.");
        }
        return words.poll();
    }

    private static Path path(String text) throws Refused {
        try {
            return Path.of(text);
        } catch (InvalidPathException notAPath) {
            throw new Refused("\"" + text + "\" cannot be a file name here: " + notAPath.getReason() + ".", notAPath);
        }
    }
}
