CREATE TABLE subscription (
    user_id       uuid        NOT NULL PRIMARY KEY,
    version       bigint      NOT NULL,
    frequency     varchar(10) NOT NULL,
    only_eventful boolean     NOT NULL,
    attachments   boolean     NOT NULL,
    CONSTRAINT subscription_of_user FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE outbox_mail (
    id              uuid        NOT NULL PRIMARY KEY,
    version         bigint      NOT NULL,
    recipient       uuid        NOT NULL,
    day             date        NOT NULL,
    kind            varchar(20) NOT NULL,
    state           varchar(20) NOT NULL,
    address         varchar(190),
    subject         varchar(500),
    body            mediumtext,
    attempts        int         NOT NULL,
    next_attempt_at datetime(6),
    sent_at         datetime(6),
    reason          varchar(500),
    carrier         varchar(300),
    UNIQUE KEY outbox_once (recipient, day, kind),
    KEY outbox_day (day, state),
    KEY outbox_due (state, next_attempt_at),
    KEY outbox_carrier (carrier, state),
    CONSTRAINT mail_to_user FOREIGN KEY (recipient) REFERENCES app_user (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE alert (
    id        uuid         NOT NULL PRIMARY KEY,
    rule      varchar(20)  NOT NULL,
    subject   uuid         NOT NULL,
    about     date         NOT NULL,
    partner   uuid         NOT NULL,
    side      varchar(10)  NOT NULL,
    title     varchar(300) NOT NULL,
    likely    date,
    late      date,
    raised_on date         NOT NULL,
    seen_on   date         NOT NULL,
    UNIQUE KEY alert_once (subject, rule, side, about),
    KEY alert_standing (seen_on, partner),
    KEY alert_partner (partner, seen_on),
    CONSTRAINT alert_of_partner FOREIGN KEY (partner) REFERENCES partner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE scorecard (
    day           date        NOT NULL,
    partner       uuid        NOT NULL,
    side          varchar(10) NOT NULL,
    kept_strictly bigint      NOT NULL,
    kept_fairly   bigint      NOT NULL,
    due           bigint      NOT NULL,
    open_now      int         NOT NULL,
    overdue       int         NOT NULL,
    broken        int         NOT NULL,
    late_days     double,
    inflation     double,
    surprises     int         NOT NULL,
    PRIMARY KEY (partner, day, side),
    CONSTRAINT scorecard_of_partner FOREIGN KEY (partner) REFERENCES partner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
