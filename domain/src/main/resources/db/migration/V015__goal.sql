CREATE TABLE goal (
    id          uuid         NOT NULL PRIMARY KEY,
    version     bigint       NOT NULL,
    partner     uuid         NOT NULL,
    title       varchar(300) NOT NULL,
    measure     varchar(300) NOT NULL,
    unit        varchar(40),
    baseline    double       NOT NULL,
    target      double       NOT NULL,
    due_on      date         NOT NULL,
    proposed_by varchar(10)  NOT NULL,
    proposed_on date         NOT NULL,
    our_word    date,
    our_person  varchar(200),
    their_word  date,
    their_person varchar(200),
    our_rank    int,
    their_rank  int,
    state       varchar(10)  NOT NULL,
    ended_on    date,
    KEY goal_of (partner, state),
    CONSTRAINT goal_of_partner FOREIGN KEY (partner) REFERENCES partner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE goal_progress (
    id          uuid         NOT NULL PRIMARY KEY,
    goal        uuid         NOT NULL,
    seq         int          NOT NULL,
    day         date         NOT NULL,
    value       double       NOT NULL,
    note        varchar(1000),
    side        varchar(10)  NOT NULL,
    person      varchar(200) NOT NULL,
    UNIQUE KEY goal_progress_seq (goal, seq),
    CONSTRAINT progress_of_goal FOREIGN KEY (goal) REFERENCES goal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE goal_benefit (
    id          uuid         NOT NULL PRIMARY KEY,
    goal        uuid         NOT NULL,
    seq         int          NOT NULL,
    kind        varchar(20)  NOT NULL,
    day         date         NOT NULL,
    amount      double,
    unit        varchar(40),
    note        varchar(1000) NOT NULL,
    side        varchar(10)  NOT NULL,
    person      varchar(200) NOT NULL,
    UNIQUE KEY goal_benefit_seq (goal, seq),
    CONSTRAINT benefit_of_goal FOREIGN KEY (goal) REFERENCES goal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE goal_revisit (
    id      uuid         NOT NULL PRIMARY KEY,
    partner uuid         NOT NULL,
    day     date         NOT NULL,
    shared  int          NOT NULL,
    goals   int          NOT NULL,
    note    varchar(1000),
    side    varchar(10)  NOT NULL,
    person  varchar(200) NOT NULL,
    UNIQUE KEY goal_revisit_day (partner, day),
    CONSTRAINT revisit_of_partner FOREIGN KEY (partner) REFERENCES partner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
