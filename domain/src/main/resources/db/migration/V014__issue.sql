CREATE TABLE issue (
    id               uuid         NOT NULL PRIMARY KEY,
    version          bigint       NOT NULL,
    partner          uuid         NOT NULL,
    number           int          NOT NULL,
    title            varchar(300) NOT NULL,
    text             varchar(4000),
    severity         varchar(10)  NOT NULL,
    kind             varchar(10)  NOT NULL,
    caused_by        varchar(10),
    occurred_on      date         NOT NULL,
    found_on         date         NOT NULL,
    disclosed_on     date         NOT NULL,
    disclosed_by     varchar(10)  NOT NULL,
    disclosed_person varchar(200) NOT NULL,
    earlier          uuid,
    acknowledge_days int          NOT NULL,
    resolve_days     int          NOT NULL,
    tell_by          date         NOT NULL,
    acknowledge_by   date         NOT NULL,
    resolve_by       date         NOT NULL,
    acknowledged_on  date,
    acknowledged_person varchar(200),
    answer_passed    boolean      NOT NULL,
    state            varchar(10)  NOT NULL,
    fixed_on         date,
    fixed_by         varchar(10),
    verified_on      date,
    closed_on        date,
    reopenings       int          NOT NULL,
    recorded_on      date         NOT NULL,
    UNIQUE KEY issue_number (partner, number),
    KEY issue_disclosed (partner, disclosed_on),
    KEY issue_state (state, resolve_by),
    KEY issue_answer (acknowledged_on, acknowledge_by),
    CONSTRAINT issue_of_partner FOREIGN KEY (partner) REFERENCES partner (id),
    CONSTRAINT issue_returns FOREIGN KEY (earlier) REFERENCES issue (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE issue_cause (
    id            uuid          NOT NULL PRIMARY KEY,
    issue         uuid          NOT NULL,
    seq           int           NOT NULL,
    parent        uuid,
    text          varchar(1000) NOT NULL,
    written_by    varchar(10)   NOT NULL,
    person        varchar(200)  NOT NULL,
    written_on    date          NOT NULL,
    agreed_on     date,
    agreed_person varchar(200),
    UNIQUE KEY issue_cause_seq (issue, seq),
    CONSTRAINT cause_of_issue FOREIGN KEY (issue) REFERENCES issue (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE issue_action (
    id         uuid          NOT NULL PRIMARY KEY,
    issue      uuid          NOT NULL,
    seq        int           NOT NULL,
    text       varchar(1000) NOT NULL,
    side       varchar(10)   NOT NULL,
    owner      varchar(200)  NOT NULL,
    due_on     date          NOT NULL,
    done_on    date,
    UNIQUE KEY issue_action_seq (issue, seq),
    KEY issue_action_due (done_on, due_on),
    CONSTRAINT action_of_issue FOREIGN KEY (issue) REFERENCES issue (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE issue_step (
    id          uuid         NOT NULL PRIMARY KEY,
    issue       uuid         NOT NULL,
    seq         int          NOT NULL,
    kind        varchar(20)  NOT NULL,
    day         date         NOT NULL,
    side        varchar(10)  NOT NULL,
    person      varchar(200) NOT NULL,
    text        varchar(2000),
    recorded_on date         NOT NULL,
    recorded_by varchar(200) NOT NULL,
    UNIQUE KEY issue_step_seq (issue, seq),
    KEY issue_step_day (day),
    CONSTRAINT step_of_issue FOREIGN KEY (issue) REFERENCES issue (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE issue_times (
    id               uuid        NOT NULL PRIMARY KEY,
    version          bigint      NOT NULL,
    partner          uuid        NOT NULL,
    severity         varchar(10) NOT NULL,
    acknowledge_days int         NOT NULL,
    resolve_days     int         NOT NULL,
    UNIQUE KEY issue_times_of (partner, severity),
    CONSTRAINT times_of_partner FOREIGN KEY (partner) REFERENCES partner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE risk (
    id          uuid         NOT NULL PRIMARY KEY,
    version     bigint       NOT NULL,
    partner     uuid         NOT NULL,
    title       varchar(300) NOT NULL,
    kind        varchar(20)  NOT NULL,
    likelihood  int          NOT NULL,
    impact      int          NOT NULL,
    raised_by   varchar(10)  NOT NULL,
    raised_on   date         NOT NULL,
    side        varchar(10)  NOT NULL,
    owner       varchar(200) NOT NULL,
    measure     varchar(2000),
    review_on   date         NOT NULL,
    closed_on   date,
    outcome     varchar(1000),
    KEY risk_of (partner, closed_on, review_on),
    CONSTRAINT risk_of_partner FOREIGN KEY (partner) REFERENCES partner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE success (
    id          uuid         NOT NULL PRIMARY KEY,
    partner     uuid         NOT NULL,
    title       varchar(300) NOT NULL,
    text        varchar(2000),
    day         date         NOT NULL,
    side        varchar(10)  NOT NULL,
    told_by     varchar(200) NOT NULL,
    recorded_on date         NOT NULL,
    KEY success_of (partner, day),
    CONSTRAINT success_of_partner FOREIGN KEY (partner) REFERENCES partner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE idea (
    id          uuid         NOT NULL PRIMARY KEY,
    version     bigint       NOT NULL,
    partner     uuid         NOT NULL,
    title       varchar(300) NOT NULL,
    text        varchar(2000),
    proposed_by varchar(10)  NOT NULL,
    person      varchar(200) NOT NULL,
    proposed_on date         NOT NULL,
    state       varchar(10)  NOT NULL,
    split       varchar(1000),
    agreed_on   date,
    ended_on    date,
    benefit     varchar(1000),
    kept_by     varchar(10),
    KEY idea_of (partner, proposed_on),
    CONSTRAINT idea_of_partner FOREIGN KEY (partner) REFERENCES partner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
