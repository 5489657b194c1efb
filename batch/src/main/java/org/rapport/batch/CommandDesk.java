package org.rapport.batch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.rapport.shared.Command;
import org.rapport.shared.RuleViolation;

/**
 * Where the launcher asks for a {@link Command}. The two share nothing but the JDK, so the desk leaves a function in the
 * system properties: given the command's name followed by its arguments, and where to print, it answers the exit code.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class CommandDesk {
    private static final System.Logger LOG = System.getLogger(CommandDesk.class.getName());
    private static final String PLACE = "rapport.commands";

    @Resource
    private SessionContext context;

    @Inject
    @Any
    private Instance<Command> commands;

    @PostConstruct
    void open() {
        CommandDesk desk = context.getBusinessObject(CommandDesk.class);
        BiFunction<List<String>, Consumer<String>, Integer> ask = desk::run;
        System.getProperties().put(PLACE, ask);
    }

    @PreDestroy
    void close() {
        System.getProperties().remove(PLACE);
    }

    /** Runs a command; 0 if everything asked for was done, 1 if not, 2 if there is no such command. */
    public int run(List<String> words, Consumer<String> out) {
        for (Command command : commands) {
            if (command.name().equals(words.get(0))) {
                return run(command, words.subList(1, words.size()), out);
            }
        }
        out.accept("Rapport knows no command called " + words.get(0) + ".");
        return 2;
    }

    private static int run(Command command, List<String> arguments, Consumer<String> out) {
        try {
            return command.run(arguments, out) ? 0 : 1;
        } catch (RuleViolation refusal) {
            out.accept(refusal.getMessage());
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, command.name() + " failed", fault);
            out.accept(command.name() + " failed: " + fault.getMessage() + "; the log tells more.");
        }
        return 1;
    }
}
