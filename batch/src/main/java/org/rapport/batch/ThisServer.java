package org.rapport.batch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** How this server signs what it has taken in hand; the same after a restart, and another for every data folder. */
public final class ThisServer {
    private static final int LONGEST = 300;

    private ThisServer() {}

    public static String name() {
        String name = host() + ":" + System.getProperty("rapport.data", "rapport-data");
        return name.substring(Math.max(0, name.length() - LONGEST));
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException unnamed) {
            return "localhost";
        }
    }
}
