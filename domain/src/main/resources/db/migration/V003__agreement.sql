CREATE TABLE agreement (
    id             uuid         NOT NULL PRIMARY KEY,
    version        bigint       NOT NULL,
    partner        uuid         NOT NULL,
    reference      varchar(80)  NOT NULL,
    kind           varchar(20)  NOT NULL,
    title          varchar(300) NOT NULL,
    valid_from     date         NOT NULL,
    valid_until    date         NOT NULL,
    renewal        varchar(10)  NOT NULL,
    renewal_months int          NOT NULL,
    our_notice_days   int       NOT NULL,
    their_notice_days int       NOT NULL,
    notice_by      varchar(10),
    notice_given_on date,
    UNIQUE KEY agreement_reference (partner, reference),
    KEY agreement_end (valid_until, partner),
    CONSTRAINT agreement_of_partner FOREIGN KEY (partner) REFERENCES partner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE agreement_version (
    id            uuid          NOT NULL PRIMARY KEY,
    agreement     uuid          NOT NULL,
    number        int           NOT NULL,
    terms         varchar(4000) NOT NULL,
    proposed_by   varchar(10)   NOT NULL,
    proposed_on   date          NOT NULL,
    effective_on  date          NOT NULL,
    our_confirmer   varchar(200),
    our_confirmed_on date,
    their_confirmer varchar(200),
    their_confirmed_on date,
    UNIQUE KEY agreement_version_number (agreement, number),
    CONSTRAINT version_of_agreement FOREIGN KEY (agreement) REFERENCES agreement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE agreement_renewal (
    id         uuid        NOT NULL PRIMARY KEY,
    agreement  uuid        NOT NULL,
    number     int         NOT NULL,
    old_until  date        NOT NULL,
    new_until  date        NOT NULL,
    renewed_on date        NOT NULL,
    tacit      boolean     NOT NULL,
    UNIQUE KEY agreement_renewal_number (agreement, number),
    CONSTRAINT renewal_of_agreement FOREIGN KEY (agreement) REFERENCES agreement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE agreement_document (
    id          uuid         NOT NULL PRIMARY KEY,
    version     bigint       NOT NULL,
    agreement   uuid         NOT NULL,
    partner     uuid         NOT NULL,
    name        varchar(200) NOT NULL,
    media_type  varchar(100) NOT NULL,
    size        bigint       NOT NULL,
    content     longblob     NOT NULL,
    attached_by varchar(200) NOT NULL,
    attached_at datetime(6)  NOT NULL,
    KEY document_agreement (agreement, attached_at),
    KEY document_partner (partner, attached_at),
    CONSTRAINT document_of_agreement FOREIGN KEY (agreement) REFERENCES agreement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
