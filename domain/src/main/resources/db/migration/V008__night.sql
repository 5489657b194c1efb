CREATE TABLE night_run (
    id          uuid        NOT NULL PRIMARY KEY,
    version     bigint      NOT NULL,
    day         date        NOT NULL,
    status      varchar(10) NOT NULL,
    started_at  datetime(6) NOT NULL,
    ended_at    datetime(6),
    started_by  varchar(10) NOT NULL,
    person      varchar(60),
    execution   bigint,
    caught_up   boolean     NOT NULL,
    pause_days  int         NOT NULL,
    ledger_mark bigint,
    policy      int,
    runs        int         NOT NULL,
    resumptions int         NOT NULL,
    failure     varchar(1000),
    UNIQUE KEY night_run_day (day),
    KEY night_run_status (status, day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE night_step (
    id         uuid         NOT NULL PRIMARY KEY,
    run        uuid         NOT NULL,
    step       varchar(20)  NOT NULL,
    done       int          NOT NULL,
    total      int          NOT NULL,
    figures    varchar(400) NOT NULL,
    started_at datetime(6),
    ended_at   datetime(6),
    UNIQUE KEY night_step_once (run, step),
    CONSTRAINT step_of_night FOREIGN KEY (run) REFERENCES night_run (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE night_skip (
    id      uuid          NOT NULL PRIMARY KEY,
    run     uuid          NOT NULL,
    step    varchar(20)   NOT NULL,
    subject varchar(300)  NOT NULL,
    reason  varchar(1000) NOT NULL,
    place   varchar(300)  NOT NULL,
    KEY night_skip_run (run, step),
    CONSTRAINT skip_of_night FOREIGN KEY (run) REFERENCES night_run (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- One row: the server named in it may run nights until the lease ends or is given back.
CREATE TABLE night_lock (
    name       varchar(20) NOT NULL PRIMARY KEY,
    holder     varchar(300),
    held_until datetime(6)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO night_lock (name) VALUES ('night');
