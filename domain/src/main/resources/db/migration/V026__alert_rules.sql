-- Rules for early warnings that an administrator set otherwise than usual.
CREATE TABLE alert_rule (
    id      uuid        NOT NULL PRIMARY KEY,
    version bigint      NOT NULL,
    rule    varchar(20) NOT NULL,
    active  boolean     NOT NULL,
    days    int         NOT NULL,
    steps   varchar(60) NOT NULL,
    UNIQUE KEY alert_rule_once (rule)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
