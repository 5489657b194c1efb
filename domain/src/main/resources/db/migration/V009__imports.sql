CREATE TABLE import_mapping (
    name       varchar(64)  NOT NULL PRIMARY KEY,
    version    bigint       NOT NULL,
    kind       varchar(20)  NOT NULL,
    definition mediumtext   NOT NULL,
    saved_by   varchar(200) NOT NULL,
    saved_at   datetime(6)  NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE import_run (
    id           uuid         NOT NULL PRIMARY KEY,
    version      bigint       NOT NULL,
    kind         varchar(20)  NOT NULL,
    file_name    varchar(255) NOT NULL,
    sha256       char(64)     NOT NULL,
    mapping      varchar(64)  NOT NULL,
    definition   mediumtext   NOT NULL,
    dry_run      boolean      NOT NULL,
    status       varchar(20)  NOT NULL,
    stage        varchar(20)  NOT NULL,
    total        int          NOT NULL,
    done         int          NOT NULL,
    done_groups  int          NOT NULL,
    accepted     int          NOT NULL,
    rejected     int          NOT NULL,
    unchanged    int          NOT NULL,
    new_partners int          NOT NULL,
    fault        varchar(1000),
    created_by   varchar(200) NOT NULL,
    created_at   datetime(6)  NOT NULL,
    ended_at     datetime(6),
    KEY import_run_created (created_at),
    KEY import_run_status (status)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE import_source (
    run          uuid         NOT NULL,
    field        varchar(40)  NOT NULL,
    source       varchar(200) NOT NULL,
    row_count    int          NOT NULL,
    PRIMARY KEY (run, field, source),
    CONSTRAINT source_of_import FOREIGN KEY (run) REFERENCES import_run (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE import_problem (
    id          uuid         NOT NULL PRIMARY KEY,
    run         uuid         NOT NULL,
    line        int          NOT NULL,
    source      varchar(250) NOT NULL,
    cell        varchar(250) NOT NULL,
    trouble     varchar(40)  NOT NULL,
    refuses     boolean      NOT NULL,
    arguments   text         NOT NULL,
    KEY import_problem_line (run, refuses, line),
    CONSTRAINT problem_of_import FOREIGN KEY (run) REFERENCES import_run (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
