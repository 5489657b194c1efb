-- How often honest days have held, as each night found it; three levels for each promisor in each relationship.
CREATE TABLE forecast_coverage (
    promisor varchar(10) NOT NULL,
    day      date        NOT NULL,
    partner  uuid        NOT NULL,
    level    double      NOT NULL,
    hits     int         NOT NULL,
    n        int         NOT NULL,
    PRIMARY KEY (promisor, day, partner, level),
    CONSTRAINT coverage_of_partner FOREIGN KEY (partner) REFERENCES partner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
