package org.rapport.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/** Commitments drawn by the database itself from fixed seeds, with a narrow copy for the baseline. */
final class Promises {
    private static final String[] FILL = {
        "SET foreign_key_checks = 0, unique_checks = 0",
        "CREATE OR REPLACE TABLE bench_partner (no INT NOT NULL PRIMARY KEY AUTO_INCREMENT, id UUID NOT NULL,"
                + " UNIQUE KEY (id)) ENGINE = InnoDB",
        "INSERT INTO bench_partner (id) SELECT id FROM partner ORDER BY id",
        """
        INSERT INTO commitment (id, version, partner, promisor, reference, title, criticality, status, announced_on,
          first_due_on, due_on, measured_due_on, fulfilled_on, share, accepted, ended_on, recorded_on)
        SELECT id, 1, partner, 'PARTNER', no, no, 'NORMAL', IF(done <= '%2$s', 'FULFILLED', 'OPEN'), announced,
          due, due, due, IF(done <= '%2$s', done, NULL), IF(done <= '%2$s', 1, NULL), done <= '%2$s',
          IF(done <= '%2$s', done, NULL), announced
        FROM (SELECT id, partner, no, announced, announced + INTERVAL promised DAY due,
            announced + INTERVAL ROUND(promised * EXP(0.5 * (noise - 2))) DAY done
          FROM (SELECT CAST(CONCAT(LPAD(HEX(1700000000000 + seq), 12, '0'), '70008000', LPAD(HEX(seq), 12, '0')) AS UUID) id,
              p.id partner, s.seq no, '%2$s' - INTERVAL 30 + FLOOR(1000 * RAND(1)) DAY announced,
              5 + FLOOR(60 * RAND(2)) promised, RAND(3) + RAND(4) + RAND(5) + RAND(6) noise
            FROM seq_1_to_%1$d s JOIN bench_partner p ON p.no = 1 + MOD(s.seq * 7919, %3$d)) drawn) promised
        """,
        "INSERT INTO promise (id, commitment, seq, announced_on, due_on, initiated_by, recorded_on, recorded_by, agreed)"
                + " SELECT id, id, 0, announced_on, due_on, promisor, recorded_on, 'bench', TRUE FROM commitment",
        "CREATE OR REPLACE TABLE bench_promise (id BIGINT NOT NULL PRIMARY KEY AUTO_INCREMENT, partner INT NOT NULL,"
                + " announced_on DATE NOT NULL, due_on DATE NOT NULL, fulfilled_on DATE,"
                + " KEY (partner, announced_on, due_on, fulfilled_on)) ENGINE = InnoDB",
        "INSERT INTO bench_promise (partner, announced_on, due_on, fulfilled_on) SELECT p.no, c.announced_on,"
                + " c.due_on, c.fulfilled_on FROM commitment c JOIN bench_partner p ON p.id = c.partner",
        "ANALYZE TABLE commitment, promise, bench_promise",
        "SET foreign_key_checks = 1, unique_checks = 1"
    };

    private final Connection database;

    Promises(Connection database) {
        this.database = database;
    }

    void fill(int partners, int count, LocalDate today) throws SQLException {
        new Ledger(database).partners(partners);
        try (Statement statement = database.createStatement()) {
            for (String sql : FILL) {
                statement.execute(sql.formatted(count, today, partners));
            }
        }
    }

    /** Seconds of reading them all by one statement of four columns from a covering index, with small keys. */
    double baseline() throws SQLException {
        long start = System.nanoTime();
        try (PreparedStatement select = database.prepareStatement(
                "SELECT partner, announced_on, due_on, fulfilled_on FROM bench_promise ORDER BY partner, announced_on")) {
            select.setFetchSize(1000);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    row.getInt(1);
                    for (int day = 2; day <= 4; day++) {
                        row.getObject(day, LocalDate.class);
                    }
                }
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
