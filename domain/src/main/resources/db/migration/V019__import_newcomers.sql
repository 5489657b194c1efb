-- Partners that an import brings, so that a trial run counts each of them once as well.
CREATE TABLE import_newcomer (
    run  uuid         NOT NULL,
    code varchar(200) NOT NULL,
    PRIMARY KEY (run, code),
    CONSTRAINT newcomer_of_import FOREIGN KEY (run) REFERENCES import_run (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
