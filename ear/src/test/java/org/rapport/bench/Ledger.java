package org.rapport.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

/** Partners with evidence, drawn from a fixed seed and written as fast as the database takes them. */
final class Ledger {
    private static final String[] DIMENSIONS = {"DELIVERY", "QUALITY", "OPENNESS", "FAIRNESS", "CARE", "ALIGNMENT"};
    private static final int AT_ONCE = 10_000;
    private static final int SPAN = 3 * 365;

    private final Connection database;
    private final Random chance = new Random(20_240_607);

    Ledger(Connection database) {
        this.database = database;
    }

    void partners(int count) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(
                "INSERT INTO partner (id, version, code, name, country, kind, time_zone, languages, cadence_days, stage,"
                        + " active) VALUES (?, 1, ?, ?, 'BE', 'OTHER', 'Europe/Brussels', 'en', 14, 'WORKING_TOGETHER', TRUE)")) {
            for (int i = 0; i < count; i++) {
                insert.setObject(1, id(i));
                insert.setString(2, "B" + i);
                insert.setString(3, "Partner " + i);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** So many lines for each side of each partner up to a day, in the order of days as they would have arrived. */
    void lines(int partners, int each, LocalDate until) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("SET foreign_key_checks = 0, unique_checks = 0");
            statement.execute("ALTER TABLE evidence DROP INDEX evidence_scan, DROP INDEX evidence_day");
            write(partners, each, until, SPAN);
            statement.execute(
                    "ALTER TABLE evidence ADD INDEX evidence_scan (partner, side, dimension, occurred_on, value,"
                            + " weight, reliability, deception), ADD INDEX evidence_day (occurred_on)");
            statement.execute("SET foreign_key_checks = 1, unique_checks = 1");
        }
    }

    /** Lines of one day: so many in all, for partners drawn by chance. */
    void news(int partners, int count, LocalDate day) throws SQLException {
        write(partners, Math.max(1, count / (2 * partners)), day, 1);
    }

    private void write(int partners, int each, LocalDate until, int span) throws SQLException {
        database.setAutoCommit(false);
        try (PreparedStatement insert = database.prepareStatement(
                "INSERT INTO evidence (partner, side, dimension, kind, occurred_on, value, weight, reliability, deception,"
                        + " recorded_at) VALUES (?, ?, ?, 'COMMITMENT_RESOLVED', ?, ?, ?, ?, ?, ?)")) {
            int waiting = 0;
            for (int line = 0; line < each; line++) {
                LocalDate day = until.minusDays((long) span * (each - 1 - line) / each);
                for (int i = 0; i < 2 * partners; i++) {
                    one(insert, i, day);
                    if (++waiting == AT_ONCE) {
                        insert.executeBatch();
                        database.commit();
                        waiting = 0;
                    }
                }
            }
            insert.executeBatch();
            database.commit();
        }
        database.setAutoCommit(true);
    }

    private void one(PreparedStatement insert, int i, LocalDate day) throws SQLException {
        insert.setObject(1, id(i / 2));
        insert.setString(2, i % 2 == 0 ? "US" : "PARTNER");
        insert.setString(3, DIMENSIONS[chance.nextInt(DIMENSIONS.length)]);
        insert.setObject(4, day, Types.DATE);
        insert.setDouble(5, chance.nextInt(101) / 100.0);
        insert.setDouble(6, 0.5 + chance.nextInt(4) / 2.0);
        insert.setDouble(7, chance.nextBoolean() ? 1 : 0.5);
        insert.setBoolean(8, chance.nextInt(50) == 0);
        insert.setObject(9, day.atTime(12, 0));
        insert.addBatch();
    }

    /** The narrow table of the baseline: the same lines with small keys, clustered as its statement reads them. */
    void copyForBaseline() throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("CREATE OR REPLACE TABLE bench_partner (no INT NOT NULL PRIMARY KEY AUTO_INCREMENT,"
                    + " id UUID NOT NULL, UNIQUE KEY (id)) ENGINE = InnoDB");
            statement.execute("INSERT INTO bench_partner (id) SELECT id FROM partner ORDER BY id");
            statement.execute("CREATE OR REPLACE TABLE bench_ledger (partner INT NOT NULL, side TINYINT NOT NULL,"
                    + " dimension TINYINT NOT NULL, id BIGINT NOT NULL, occurred_on DATE NOT NULL, value DOUBLE NOT NULL,"
                    + " weight DOUBLE NOT NULL, reliability DOUBLE NOT NULL, deception TINYINT NOT NULL,"
                    + " PRIMARY KEY (partner, side, dimension, id)) ENGINE = InnoDB");
            statement.execute(
                    "INSERT INTO bench_ledger SELECT p.no, e.side = 'US', FIELD(e.dimension, 'DELIVERY', 'QUALITY',"
                            + " 'OPENNESS', 'FAIRNESS', 'CARE', 'ALIGNMENT'), e.id, e.occurred_on, e.value, e.weight, e.reliability,"
                            + " e.deception FROM evidence e JOIN bench_partner p ON p.id = e.partner ORDER BY 1, 2, 3, 4");
            statement.execute("ANALYZE TABLE bench_ledger, evidence");
        }
    }

    /** Id of a partner. */
    static UUID id(int i) {
        return new UUID(
                0x0190_0000_0000_7000L | (long) i << 16, 0x8000_0000_0000_0000L | i * 0x9E37_79B9_7F4A_7C15L >>> 2);
    }
}
