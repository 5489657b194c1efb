-- Fair dealing: payments both ways, changes by one side, requests for flexibility, terms kept through a quarter.

CREATE TABLE payment (
    id               uuid          NOT NULL PRIMARY KEY,
    version          bigint        NOT NULL,
    partner          uuid          NOT NULL,
    payer            varchar(10)   NOT NULL,
    reference        varchar(80)   COLLATE utf8mb4_bin NOT NULL,
    agreement        uuid,
    amount           decimal(19,3) NOT NULL,
    currency         varchar(3)    NOT NULL,
    amount_class     varchar(10)   NOT NULL,
    invoiced_on      date          NOT NULL,
    due_on           date          NOT NULL,
    discount_percent double,
    discount_until   date,
    paid_on          date,
    disputed_on      date,
    dispute_reason   varchar(1000),
    excused_days     int           NOT NULL,
    passed_on        date,
    withdrawn_on     date,
    withdraw_reason  varchar(1000),
    recorded_on      date          NOT NULL,
    recorded_by      varchar(200)  NOT NULL,
    UNIQUE KEY payment_reference (partner, payer, reference),
    KEY payment_due (partner, due_on),
    KEY payment_open (paid_on, due_on),
    KEY payment_agreement (agreement),
    CONSTRAINT payment_of_partner FOREIGN KEY (partner) REFERENCES partner (id),
    CONSTRAINT payment_under_agreement FOREIGN KEY (agreement) REFERENCES agreement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE change_notice (
    id            uuid          NOT NULL PRIMARY KEY,
    version       bigint        NOT NULL,
    partner       uuid          NOT NULL,
    changed_by    varchar(10)   NOT NULL,
    reference     varchar(80)   COLLATE utf8mb4_bin NOT NULL,
    agreement     uuid,
    kind          varchar(20)   NOT NULL,
    subject       varchar(300)  NOT NULL,
    announced_on  date,
    effective_on  date          NOT NULL,
    agreed_days   int           NOT NULL,
    consented_on  date,
    consented_by  varchar(200),
    recorded_on   date          NOT NULL,
    recorded_by   varchar(200)  NOT NULL,
    UNIQUE KEY change_reference (partner, reference),
    KEY change_effective (partner, effective_on),
    KEY change_agreement (agreement),
    CONSTRAINT change_of_partner FOREIGN KEY (partner) REFERENCES partner (id),
    CONSTRAINT change_under_agreement FOREIGN KEY (agreement) REFERENCES agreement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE concession (
    id            uuid          NOT NULL PRIMARY KEY,
    version       bigint        NOT NULL,
    partner       uuid          NOT NULL,
    asked_by      varchar(10)   NOT NULL,
    subject       varchar(300)  NOT NULL,
    asked_on      date          NOT NULL,
    answer        varchar(10),
    answered_on   date,
    reason        varchar(1000),
    recorded_on   date          NOT NULL,
    recorded_by   varchar(200)  NOT NULL,
    KEY concession_asked (partner, asked_on),
    CONSTRAINT concession_of_partner FOREIGN KEY (partner) REFERENCES partner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE terms_quarter (
    id         uuid        NOT NULL PRIMARY KEY,
    version    bigint      NOT NULL,
    partner    uuid        NOT NULL,
    side       varchar(10) NOT NULL,
    starts_on  date        NOT NULL,
    honoured   boolean     NOT NULL,
    UNIQUE KEY terms_quarter_once (partner, starts_on, side),
    CONSTRAINT terms_of_partner FOREIGN KEY (partner) REFERENCES partner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
