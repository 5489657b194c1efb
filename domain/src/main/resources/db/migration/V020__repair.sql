CREATE TABLE violation (
    id           uuid         NOT NULL PRIMARY KEY,
    version      bigint       NOT NULL,
    partner      uuid         NOT NULL,
    causer       varchar(10)  NOT NULL,
    source       varchar(20)  NOT NULL,
    state        varchar(10)  NOT NULL,
    title        varchar(300) NOT NULL,
    text         varchar(4000),
    type         varchar(12),
    deception    boolean      NOT NULL,
    severity     varchar(10)  NOT NULL,
    aspects      varchar(80)  NOT NULL,
    occurred_on  date         NOT NULL,
    detected_on  date         NOT NULL,
    detected_by  varchar(10)  NOT NULL,
    last_fact_on date         NOT NULL,
    reason       varchar(1000),
    KEY violation_of (partner, causer, source, state),
    KEY violation_open (state, last_fact_on),
    CONSTRAINT violation_of_partner FOREIGN KEY (partner) REFERENCES partner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE violation_fact (
    id          uuid         NOT NULL PRIMARY KEY,
    violation   uuid         NOT NULL,
    seq         int          NOT NULL,
    fact        uuid         NOT NULL,
    title       varchar(300) NOT NULL,
    happened_on date         NOT NULL,
    UNIQUE KEY violation_fact_seq (violation, seq),
    CONSTRAINT fact_of_violation FOREIGN KEY (violation) REFERENCES violation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE repair_case (
    id                   uuid        NOT NULL PRIMARY KEY,
    version              bigint      NOT NULL,
    partner              uuid        NOT NULL,
    number               int         NOT NULL,
    violation            uuid        NOT NULL,
    state                varchar(20) NOT NULL,
    entered_on           date        NOT NULL,
    due_by               date,
    attempt              int         NOT NULL,
    responsible_us       varchar(200),
    responsible_partner  varchar(200),
    known                varchar(4000),
    contacted_on         date,
    dispute_reason       varchar(4000),
    account_confirmed_on date,
    account_confirmed_by varchar(200),
    account_reply        varchar(2000),
    recorded_on          date        NOT NULL,
    UNIQUE KEY repair_number (partner, number),
    UNIQUE KEY repair_of_violation (violation),
    KEY repair_due (state, due_by),
    CONSTRAINT repair_of_partner FOREIGN KEY (partner) REFERENCES partner (id),
    CONSTRAINT repair_mends FOREIGN KEY (violation) REFERENCES violation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE repair_part (
    id      uuid          NOT NULL PRIMARY KEY,
    repair  uuid          NOT NULL,
    seq     int           NOT NULL,
    part    varchar(20)   NOT NULL,
    text    varchar(2000) NOT NULL,
    said_on date          NOT NULL,
    side    varchar(10)   NOT NULL,
    person  varchar(200)  NOT NULL,
    letter  uuid          NOT NULL,
    UNIQUE KEY repair_part_once (repair, part),
    KEY repair_part_letter (letter),
    CONSTRAINT part_of_repair FOREIGN KEY (repair) REFERENCES repair_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE repair_harm (
    id           uuid          NOT NULL PRIMARY KEY,
    repair       uuid          NOT NULL,
    seq          int           NOT NULL,
    text         varchar(1000) NOT NULL,
    named_by     varchar(10)   NOT NULL,
    person       varchar(200)  NOT NULL,
    agreed_on    date,
    made_good_on date,
    UNIQUE KEY repair_harm_seq (repair, seq),
    CONSTRAINT harm_of_repair FOREIGN KEY (repair) REFERENCES repair_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE repair_cause (
    id         uuid          NOT NULL PRIMARY KEY,
    repair     uuid          NOT NULL,
    seq        int           NOT NULL,
    text       varchar(1000) NOT NULL,
    by_system  boolean       NOT NULL,
    written_by varchar(10)   NOT NULL,
    person     varchar(200)  NOT NULL,
    written_on date          NOT NULL,
    agreed_on  date,
    UNIQUE KEY repair_cause_seq (repair, seq),
    CONSTRAINT cause_of_repair FOREIGN KEY (repair) REFERENCES repair_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE repair_action (
    id          uuid          NOT NULL PRIMARY KEY,
    repair      uuid          NOT NULL,
    seq         int           NOT NULL,
    kind        varchar(20)   NOT NULL,
    text        varchar(1000) NOT NULL,
    side        varchar(10)   NOT NULL,
    owner       varchar(200),
    promised_on date          NOT NULL,
    due_on      date          NOT NULL,
    proof       varchar(1000),
    aspect      varchar(20),
    unilateral  boolean       NOT NULL,
    attempt     int           NOT NULL,
    done_on     date,
    verified_on date,
    verified_by varchar(200),
    broken_on   date,
    UNIQUE KEY repair_action_seq (repair, seq),
    KEY repair_action_due (done_on, due_on),
    CONSTRAINT action_of_repair FOREIGN KEY (repair) REFERENCES repair_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE repair_request (
    id          uuid          NOT NULL PRIMARY KEY,
    repair      uuid          NOT NULL,
    seq         int           NOT NULL,
    text        varchar(2000) NOT NULL,
    asked_by    varchar(10)   NOT NULL,
    person      varchar(200)  NOT NULL,
    asked_on    date          NOT NULL,
    answer      varchar(10),
    answer_text varchar(2000),
    answered_on date,
    answered_by varchar(200),
    UNIQUE KEY repair_request_seq (repair, seq),
    CONSTRAINT request_of_repair FOREIGN KEY (repair) REFERENCES repair_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE repair_expectation (
    id             uuid          NOT NULL PRIMARY KEY,
    repair         uuid          NOT NULL,
    seq            int           NOT NULL,
    text           varchar(1000) NOT NULL,
    commitment     uuid,
    agreement      uuid,
    attempt        int           NOT NULL,
    written_on     date          NOT NULL,
    signed_us      date,
    person_us      varchar(200),
    signed_partner date,
    person_partner varchar(200),
    UNIQUE KEY repair_expectation_seq (repair, seq),
    CONSTRAINT expectation_of_repair FOREIGN KEY (repair) REFERENCES repair_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE repair_voice (
    id       uuid         NOT NULL PRIMARY KEY,
    repair   uuid         NOT NULL,
    seq      int          NOT NULL,
    voice    varchar(20)  NOT NULL,
    side     varchar(10)  NOT NULL,
    person   varchar(200) NOT NULL,
    said_on  date         NOT NULL,
    text     varchar(2000),
    counting boolean      NOT NULL,
    UNIQUE KEY repair_voice_seq (repair, seq),
    CONSTRAINT voice_of_repair FOREIGN KEY (repair) REFERENCES repair_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE repair_step (
    id          uuid         NOT NULL PRIMARY KEY,
    repair      uuid         NOT NULL,
    seq         int          NOT NULL,
    kind        varchar(20)  NOT NULL,
    day         date         NOT NULL,
    side        varchar(10)  NOT NULL,
    person      varchar(200) NOT NULL,
    text        varchar(2000),
    recorded_on date         NOT NULL,
    recorded_by varchar(200) NOT NULL,
    UNIQUE KEY repair_step_seq (repair, seq),
    KEY repair_step_day (day),
    CONSTRAINT step_of_repair FOREIGN KEY (repair) REFERENCES repair_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
