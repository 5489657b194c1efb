package org.rapport.e2e.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail server that takes everything and counts what it got by Message-ID. It can hold its breath at one point of one
 * mail, so that a test can end the sender just there.
 */
public final class MailSink implements AutoCloseable {
    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*(\\S+)");
    private static final long PATIENCE_SECONDS = 180;

    /** Where the server can hold its breath. */
    public enum Moment {
        /** Before it lets the sender write the mail: nothing has arrived. */
        BEFORE_CONTENT,
        /** When it has all of the mail and has not said so: it has arrived, and the sender does not know. */
        BEFORE_ANSWER
    }

    /** How the server treats those who call. */
    public enum Manner {
        TAKING,
        /** Takes everything, and lets the sender wait for each word. */
        SLOW,
        /** Says at once that it cannot take mail now. */
        REFUSING,
        /** Takes the whole mail and hangs up without a word. */
        DROPPING
    }

    private static final long SLOWLY_NANOS = 20_000_000;

    private final ServerSocket socket;
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();
    private volatile Manner manner = Manner.TAKING;
    private final Map<String, Integer> received = Collections.synchronizedMap(new HashMap<>());
    private final Map<String, String> contents = Collections.synchronizedMap(new HashMap<>());
    private Moment holdAt;
    private int holdAfter;
    private CountDownLatch held = new CountDownLatch(1);

    public MailSink() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread doorman = new Thread(this::listen, "mail sink");
        doorman.setDaemon(true);
        doorman.start();
    }

    /** What a server is to be told so that it sends its mails here. */
    public Map<String, String> settings() {
        return Map.of(
                "RAPPORT_SMTP_HOST",
                "127.0.0.1",
                "RAPPORT_SMTP_PORT",
                String.valueOf(socket.getLocalPort()),
                "RAPPORT_SMTP_FROM",
                "rapport@house.test");
    }

    /** How often each mail has arrived, by Message-ID. */
    public Map<String, Integer> received() {
        return Map.copyOf(received);
    }

    /** What arrived, headers and all. */
    public List<String> contents() {
        return List.copyOf(contents.values());
    }

    /** Forgets what arrived. */
    public void forget() {
        received.clear();
        contents.clear();
    }

    /** Treats those who call from now on in that manner. */
    public void behave(Manner wanted) {
        manner = wanted;
    }

    /** Says of that address from now on that nobody lives there. */
    public void disown(String address) {
        unknown.add(address);
    }

    /** Knows every address again. */
    public void know() {
        unknown.clear();
    }

    /** Holds its breath at that point of the mail that comes after so many have arrived. */
    public synchronized void holdAt(Moment moment, int after) {
        holdAt = moment;
        holdAfter = after;
        held = new CountDownLatch(1);
    }

    /** Waits until it is holding its breath. */
    public void awaitHeld() throws InterruptedException {
        CountDownLatch latch;
        synchronized (this) {
            latch = held;
        }
        if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("No mail came to the point asked for; arrived: " + received);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                Thread talk = new Thread(() -> talk(caller), "mail sink talk");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                OutputStream out = caller.getOutputStream()) {
            if (manner == Manner.REFUSING) {
                answer(out, "421 not now");
                return;
            }
            answer(out, "220 sink");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.toUpperCase(Locale.ROOT).startsWith("DATA")) {
                    take(in, out);
                } else {
                    answer(out, word(line));
                }
            }
        } catch (IOException hungUp) {
            // the sender was ended; what it had sent whole is counted
        }
    }

    private String word(String line) {
        if (unknown.stream().anyMatch(address -> line.startsWith("RCPT TO:<" + address + ">"))) {
            return "550 5.1.1 nobody of that name lives here";
        }
        return line.toUpperCase(Locale.ROOT).startsWith("QUIT") ? "221 bye" : "250 ok";
    }

    private void take(BufferedReader in, OutputStream out) throws IOException {
        holdBreath(Moment.BEFORE_CONTENT, in);
        answer(out, "354 go on");
        StringBuilder content = new StringBuilder();
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            content.append(line).append('\n');
            line = in.readLine();
        }
        if (line == null) {
            return;
        }
        boolean holds = holds(Moment.BEFORE_ANSWER);
        count(content.toString());
        if (holds) {
            holdBreath(Moment.BEFORE_ANSWER, in);
        }
        if (manner == Manner.DROPPING) {
            throw new IOException("hung up");
        }
        answer(out, "250 taken");
    }

    private void count(String content) {
        Matcher id = MESSAGE_ID.matcher(content);
        String name = id.find() ? id.group(1) : "none";
        received.merge(name, 1, Integer::sum);
        contents.put(name, content);
    }

    private synchronized boolean holds(Moment moment) {
        return holdAt == moment && received.size() >= holdAfter;
    }

    /** Says so and then waits until the sender has gone. */
    private void holdBreath(Moment moment, BufferedReader in) throws IOException {
        boolean now;
        synchronized (this) {
            now = holdAt == moment && received.size() >= holdAfter;
            if (now) {
                holdAt = null;
                held.countDown();
            }
        }
        if (now) {
            in.read();
            throw new IOException("the sender has gone");
        }
    }

    private void answer(OutputStream out, String line) throws IOException {
        if (manner == Manner.SLOW) {
            LockSupport.parkNanos(SLOWLY_NANOS);
        }
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
