package org.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.Build;
import org.rapport.e2e.support.Keepsake;
import org.rapport.e2e.support.Known;
import org.rapport.e2e.support.MailSink;
import org.rapport.e2e.support.Nights;
import org.rapport.e2e.support.Patience;
import org.rapport.e2e.support.Program;
import org.rapport.e2e.support.RunningRapport;
import org.rapport.e2e.support.SmallHouse;

/**
 * Kills the server at random moments, spread evenly over the time that the work takes undisturbed. {@code -Drapport.kills=50}
 * says how often, {@code -Drapport.seed=…} repeats the moments of an earlier run.
 */
class FaultsIT {
    private static final int KILLS = Integer.getInteger("rapport.kills", 1);
    private static final long SEED = Long.getLong("rapport.seed", System.currentTimeMillis());
    private static final int OF_IMPORTS = (KILLS + 2) / 4;
    private static final int ROWS = 3_000;

    private static final Random CHANCE = new Random(SEED);
    private static final List<String> STRUCK = new ArrayList<>();

    private static MailSink sink;
    private static RunningRapport rapport;
    private static Keepsake before;

    @BeforeAll
    static void start() throws SQLException {
        tell("seed " + SEED);
        sink = new MailSink();
        sink.behave(MailSink.Manner.SLOW);
        rapport = RunningRapport.start("faults", SmallHouse.settings(sink), "--empty");
        SmallHouse.fill(rapport);
        before = Keepsake.of(rapport);
    }

    @AfterAll
    static void end() throws IOException {
        Files.write(Build.directory().resolve("kills.txt"), STRUCK);
        rapport.close();
        sink.close();
    }

    @Test
    void killed_at_any_moment_a_night_ends_as_one_that_was_left_alone_and_each_mail_arrives_once() throws SQLException {
        Duration length = run(FaultsIT::startNight, FaultsIT::nightEnded);
        Map<String, List<String>> undisturbed = outcome();
        assertThat(undisturbed.get("snapshot")).hasSize(2 * SmallHouse.PARTNERS);
        assertThat(undisturbed.get("documents")).hasSize(3 * (SmallHouse.PARTNERS + 1));
        eachMailOnce("left alone");
        int kills = KILLS - OF_IMPORTS;
        for (int kill = 0; kill < kills; kill++) {
            String where = strike(length, kill, kills, FaultsIT::startNight);
            if (Known.all(rapport, "SELECT day FROM night_run").isEmpty()) {
                SmallHouse.startNight(rapport, SmallHouse.DAY); // it had not begun: it is asked for again
            }
            Patience.await("the night after the kill in " + where, FaultsIT::nightEnded);
            assertThat(Keepsake.difference(undisturbed, outcome()))
                    .as("killed in " + where + ", seed " + SEED)
                    .isEmpty();
            eachMailOnce("killed in " + where + ", seed " + SEED);
        }
    }

    @Test
    void killed_at_any_moment_an_import_ends_as_one_that_was_left_alone() throws SQLException {
        Duration length = run(FaultsIT::startImport, FaultsIT::importEnded);
        Map<String, List<String>> undisturbed = outcome();
        assertThat(undisturbed.get("commitment")).hasSizeGreaterThan(ROWS);
        for (int kill = 0; kill < OF_IMPORTS; kill++) {
            String where = strike(length, kill, OF_IMPORTS, FaultsIT::startImport);
            Patience.await("the import after the kill in " + where, FaultsIT::importEnded);
            assertThat(Keepsake.difference(undisturbed, outcome()))
                    .as("killed in " + where + ", seed " + SEED)
                    .isEmpty();
        }
    }

    private static void startNight() {
        SmallHouse.startNight(rapport, SmallHouse.DAY);
    }

    /** The night is complete, and no mail is on its way any more. */
    private static boolean nightEnded() {
        return Nights.isComplete(rapport, SmallHouse.DAY)
                && Known.all(rapport, "SELECT id FROM outbox_mail WHERE state IN ('WAITING', 'SENDING', 'FAILED')")
                        .isEmpty();
    }

    private static void startImport() {
        SmallHouse.begin(rapport, SmallHouse.promises(ROWS, "new"));
    }

    private static boolean importEnded() {
        return SmallHouse.isAllTaken(rapport);
    }

    /** From the same beginning as always; how long it took. */
    private static Duration run(Runnable work, BooleanSupplier ended) throws SQLException {
        beginAnew();
        work.run();
        long started = System.nanoTime();
        Patience.await("the work undisturbed", ended);
        Duration length = Duration.ofNanos(System.nanoTime() - started);
        tell("undisturbed: " + length);
        return length;
    }

    private static void beginAnew() throws SQLException {
        before.bringBack();
        sink.forget();
        Build.emptied(rapport.data().resolve("documents"));
    }

    /** Lets the work begin, kills the server in the given part of its length, and starts it again; what was being done. */
    private static String strike(Duration length, int part, int parts, Runnable work) throws SQLException {
        beginAnew();
        work.run();
        double share = (part + CHANCE.nextDouble()) / parts;
        long moment = System.nanoTime() + (long) (share * length.toNanos());
        while (System.nanoTime() < moment) {
            LockSupport.parkNanos(moment - System.nanoTime());
        }
        rapport.kill();
        String where = doing();
        tell(String.format(Locale.ROOT, "killed at %.2f of %s, in %s", share, length, where));
        rapport.start();
        return where;
    }

    private static void tell(String what) {
        System.out.println(what);
        STRUCK.add(what);
    }

    /** The step of the night, or the stage of the import, as the database says after the kill. */
    private static String doing() {
        List<String> stages =
                Known.all(rapport, "SELECT CONCAT('import ', status) FROM import_run ORDER BY created_at DESC LIMIT 1");
        List<String> steps =
                Known.all(rapport, "SELECT step FROM night_step WHERE started_at IS NOT NULL AND ended_at IS NULL");
        if (!steps.isEmpty()) {
            return steps.get(0);
        }
        List<String> night = Known.all(rapport, "SELECT CONCAT('night ', status, ' between steps') FROM night_run");
        return night.isEmpty() ? stages.get(0) : night.get(0);
    }

    /** Everything that came of the work: rows of the database, and documents by name, those in HTML by content. */
    private static Map<String, List<String>> outcome() throws SQLException {
        Map<String, List<String>> outcome = before.rows();
        outcome.put("documents", documents());
        return outcome;
    }

    private static List<String> documents() {
        Path folder = rapport.data().resolve("documents").resolve(SmallHouse.DAY.toString());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(FaultsIT::content).collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            String name = file.getFileName().toString();
            return name.endsWith(".html") ? name + " " + Files.readString(file).hashCode() : name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Mails killed in the very moment of being handed over are in doubt, and said to be; they go when somebody asks. */
    private static void eachMailOnce(String when) {
        for (String lost : Known.all(rapport, "SELECT id FROM outbox_mail WHERE state = 'HANDED_OVER'")) {
            if (!sink.received().containsKey("<" + lost + "@rapport>")) {
                Program.with(rapport, SmallHouse.TOKEN).post("/mails/" + lost + "/repeat", "");
            }
        }
        Patience.await("every mail, " + when, () -> sink.received().size() >= SmallHouse.READERS);
        assertThat(sink.received())
                .as(when)
                .hasSize(SmallHouse.READERS)
                .allSatisfy((id, times) -> assertThat(times).as(id).isOne());
    }
}
