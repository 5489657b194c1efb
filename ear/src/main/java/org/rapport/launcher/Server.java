package org.rapport.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.nio.file.Path;
import java.util.Arrays;

/** Payara Micro with Rapport in it. */
final class Server {
    private static final String APPLICATION = "rapport";
    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=";

    private final PayaraMicroBoot boot;
    private PayaraMicroRuntime runtime;

    /**
     * @param libraries sees the server; without it, Payara Micro would read its jars where they lie in rapport.jar
     * @param root a folder without anything in it: Payara Micro does not start a second time on one it has used
     * @param address the one to listen on; 0.0.0.0 is all of the machine's
     */
    Server(ClassLoader libraries, Path root, String address, int port, BatchRepository batch) {
        Thread.currentThread().setContextClassLoader(libraries);
        boot = boot(libraries);
        boot.setRootDir(root.toFile())
                .setHttpPort(port)
                .setPrintLogo(false)
                .setNoHazelcast(true)
                .setPreBootHandler(admin -> run(admin, "set", LISTENER + address))
                .setPostBootHandler(admin -> batch.commands().forEach(command -> run(admin, command)));
    }

    private static PayaraMicroBoot boot(ClassLoader libraries) {
        try {
            return (PayaraMicroBoot) libraries
                    .loadClass("fish.payara.micro.impl.PayaraMicroImpl")
                    .getMethod("getInstance")
                    .invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The libraries of the server are not whole.", e);
        }
    }

    void start(Path application) throws Refused {
        try {
            runtime = boot.bootStrap();
        } catch (BootstrapException e) {
            throw new Refused("The server did not start: " + e.getMessage() + ".", e);
        }
        runtime.deploy(APPLICATION, "/", application.toFile());
        if (!runtime.getDeployedApplicationNames().contains(APPLICATION)) {
            throw new Refused("The application did not start.");
        }
    }

    void stop() {
        if (runtime != null) {
            try {
                boot.shutdown();
            } catch (BootstrapException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void run(AdminCommandRunner admin, String... words) {
        String[] options = Arrays.copyOfRange(words, 1, words.length);
        ClusterCommandResult result = admin.run(words[0], options);
        if (result.getExitStatus() != ClusterCommandResult.ExitStatus.SUCCESS) {
            throw new IllegalStateException(words[0] + " failed: " + result.getOutput(), result.getFailureCause());
        }
    }
}
