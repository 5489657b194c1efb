-- Days off, days worked instead, and shutdowns: of a country or of a single partner.
CREATE TABLE calendar_day (
    id         uuid         NOT NULL PRIMARY KEY,
    version    bigint       NOT NULL,
    country    char(2),
    partner    uuid,
    day        date         NOT NULL,
    kind       varchar(20)  NOT NULL,
    name       varchar(200) NOT NULL,
    source     varchar(200) NOT NULL,
    estimated  boolean      NOT NULL,
    whole_year boolean      NOT NULL,
    UNIQUE KEY calendar_day_of_country (country, day, name),
    UNIQUE KEY calendar_day_of_partner (partner, day, name),
    CONSTRAINT calendar_day_has_one_owner CHECK ((country IS NULL) <> (partner IS NULL)),
    CONSTRAINT calendar_of_partner FOREIGN KEY (partner) REFERENCES partner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Tables of days that came with the product and were taken over once; what was removed since stays removed.
CREATE TABLE calendar_edition (
    name     varchar(64) NOT NULL PRIMARY KEY,
    taken_at datetime(6) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- How a country or a single partner does things: etiquette, hours of work.
CREATE TABLE customs (
    id        uuid   NOT NULL PRIMARY KEY,
    version   bigint NOT NULL,
    country   char(2),
    partner   uuid,
    etiquette varchar(4000),
    opens     time,
    closes    time,
    UNIQUE KEY customs_of_country (country),
    UNIQUE KEY customs_of_partner (partner),
    CONSTRAINT customs_have_one_owner CHECK ((country IS NULL) <> (partner IS NULL)),
    CONSTRAINT customs_partner FOREIGN KEY (partner) REFERENCES partner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Where the house itself works; one row, once somebody has said so.
CREATE TABLE house (
    id        int         NOT NULL PRIMARY KEY,
    version   bigint      NOT NULL,
    country   char(2)     NOT NULL,
    time_zone varchar(60) NOT NULL,
    opens     time        NOT NULL,
    closes    time        NOT NULL,
    CONSTRAINT one_house CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What a side did about a holiday of the other: greeted, or put a day on it all the same.
CREATE TABLE holiday_deed (
    id          uuid         NOT NULL PRIMARY KEY,
    partner     uuid         NOT NULL,
    side        varchar(10)  NOT NULL,
    kind        varchar(20)  NOT NULL,
    holiday     date         NOT NULL,
    name        varchar(200) NOT NULL,
    fact        uuid,
    note        varchar(500),
    occurred_on date         NOT NULL,
    recorded_on date         NOT NULL,
    recorded_by varchar(200) NOT NULL,
    UNIQUE KEY holiday_deed_of_fact (fact, kind),
    KEY holiday_deed_partner (partner, occurred_on),
    CONSTRAINT holiday_deed_of_partner FOREIGN KEY (partner) REFERENCES partner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
