package org.rapport.batch.nightly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.rapport.night.NightBook;
import org.rapport.night.NightInFuture;
import org.rapport.night.NightStatus;
import org.rapport.night.NightView;
import org.rapport.night.StartedBy;
import org.rapport.shared.Command;

/** {@code --night [DAY]}: runs the night that closes a day, yesterday unless given, and the missed ones before it. */
@ApplicationScoped
public class NightCommand implements Command {
    private NightRunner runner;
    private NightBook book;
    private Clock clock;

    protected NightCommand() {} // CDI proxy

    @Inject
    public NightCommand(NightRunner runner, NightBook book, Clock clock) {
        this.runner = runner;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "night";
    }

    @Override
    public boolean run(List<String> arguments, Consumer<String> out) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = arguments.isEmpty() ? today.minusDays(1) : LocalDate.parse(arguments.get(0));
        if (!day.isBefore(today)) {
            throw new NightInFuture(day, today);
        }
        return runner.run(day, StartedBy.COMMAND, ended -> tell(book.read(ended), out));
    }

    private static void tell(NightView view, Consumer<String> out) {
        boolean completed = view.night().status() == NightStatus.COMPLETED;
        out.accept("Night of " + view.night().day()
                + (completed ? " completed." : " failed: " + view.night().failure()));
        view.steps()
                .forEach(step -> step.figures()
                        .forEach((name, figure) -> out.accept("  " + name.replace('-', ' ') + ": " + figure)));
        view.skipped()
                .forEach(skip ->
                        out.accept("  left out at " + skip.step() + ": " + skip.subject() + ", " + skip.reason()));
    }
}
