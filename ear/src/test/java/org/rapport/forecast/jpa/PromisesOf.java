package org.rapport.forecast.jpa;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.rapport.forecast.PastPromises;
import org.rapport.shared.Connections;

/** Reads the promises of any database as the product does, for benchmarks outside a server. */
public final class PromisesOf {
    private PromisesOf() {}

    public static PastPromises database(String url, String password) {
        return new JdbcPastPromises(new Connections() {
            @Override
            public Connection open() throws SQLException {
                return DriverManager.getConnection(url, "rapport", password);
            }
        });
    }
}
