-- Service levels under an agreement: targets, credits, what was measured in each period, and what each period came to.

CREATE TABLE service_level (
    id          uuid         NOT NULL PRIMARY KEY,
    version     bigint       NOT NULL,
    agreement   uuid         NOT NULL,
    partner     uuid         NOT NULL,
    side        varchar(10)  NOT NULL,
    name        varchar(200) COLLATE utf8mb4_bin NOT NULL,
    unit        varchar(40)  NOT NULL,
    target      double       NOT NULL,
    direction   varchar(10)  NOT NULL,
    period      varchar(10)  NOT NULL,
    quality     boolean      NOT NULL,
    starts_on   date         NOT NULL,
    ended_on    date,
    UNIQUE KEY service_level_name (agreement, name),
    KEY service_level_partner (partner),
    CONSTRAINT service_level_of_agreement FOREIGN KEY (agreement) REFERENCES agreement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE service_credit (
    id            uuid   NOT NULL PRIMARY KEY,
    service_level uuid   NOT NULL,
    threshold     double NOT NULL,
    percent       double NOT NULL,
    UNIQUE KEY service_credit_once (service_level, threshold),
    CONSTRAINT credit_of_service_level FOREIGN KEY (service_level) REFERENCES service_level (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- A measured value is never changed: a correction is the next number of its period, with its reason.
CREATE TABLE service_measurement (
    id            uuid          NOT NULL PRIMARY KEY,
    service_level uuid          NOT NULL,
    partner       uuid          NOT NULL,
    starts_on     date          NOT NULL,
    number        int           NOT NULL,
    measured      double        NOT NULL,
    reason        varchar(1000),
    recorded_on   date          NOT NULL,
    recorded_by   varchar(200)  NOT NULL,
    UNIQUE KEY service_measurement_number (service_level, starts_on, number),
    KEY service_measurement_partner (partner, recorded_on),
    CONSTRAINT measurement_of_service_level FOREIGN KEY (service_level) REFERENCES service_level (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE service_period (
    id         uuid        NOT NULL PRIMARY KEY,
    version    bigint      NOT NULL,
    agreement  uuid        NOT NULL,
    partner    uuid        NOT NULL,
    side       varchar(10) NOT NULL,
    period     varchar(10) NOT NULL,
    starts_on  date        NOT NULL,
    ends_on    date        NOT NULL,
    met        int         NOT NULL,
    measured   int         NOT NULL,
    settled_on date,
    UNIQUE KEY service_period_once (agreement, side, period, starts_on),
    KEY service_period_open (partner, settled_on, ends_on),
    CONSTRAINT period_of_agreement FOREIGN KEY (agreement) REFERENCES agreement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
