CREATE TABLE partner (
    id           uuid         NOT NULL PRIMARY KEY,
    version      bigint       NOT NULL,
    code         varchar(64)  NOT NULL,
    name         varchar(200) NOT NULL,
    country      char(2)      NOT NULL,
    kind         varchar(20)  NOT NULL,
    time_zone    varchar(60)  NOT NULL,
    languages    varchar(200) NOT NULL,
    manager      uuid,
    our_sponsor  uuid,
    their_sponsor uuid,
    cadence_days int          NOT NULL,
    stage        varchar(30)  NOT NULL,
    active       boolean      NOT NULL,
    UNIQUE KEY partner_code (code),
    KEY partner_name (name),
    KEY partner_manager (manager),
    KEY partner_active (active, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contact (
    id       uuid         NOT NULL PRIMARY KEY,
    version  bigint       NOT NULL,
    partner  uuid         NOT NULL,
    side     varchar(10)  NOT NULL,
    name     varchar(200) NOT NULL,
    title    varchar(200),
    email    varchar(254),
    phone    varchar(50),
    language varchar(35),
    sponsor  boolean      NOT NULL,
    KEY contact_partner (partner, side, name),
    CONSTRAINT contact_of_partner FOREIGN KEY (partner) REFERENCES partner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
