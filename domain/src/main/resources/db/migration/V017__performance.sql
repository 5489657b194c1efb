ALTER TABLE agreement
    ADD COLUMN approved_by     varchar(200),
    ADD COLUMN approved_on     date,
    ADD COLUMN approval_reason varchar(500);

CREATE TABLE scorecard_template (
    kind         varchar(20)  NOT NULL,
    version      int          NOT NULL,
    valid_from   date         NOT NULL,
    definition   mediumtext   NOT NULL,
    reason       varchar(500) NOT NULL,
    published_by varchar(80)  NOT NULL,
    published_at datetime(6)  NOT NULL,
    PRIMARY KEY (kind, version)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE period_card (
    id               uuid        NOT NULL PRIMARY KEY,
    partner          uuid        NOT NULL,
    side             varchar(10) NOT NULL,
    period_from      date        NOT NULL,
    period_length    varchar(10) NOT NULL,
    number           int         NOT NULL,
    template_version int         NOT NULL,
    score            double,
    standing         varchar(40),
    known_share      double      NOT NULL,
    results          mediumtext  NOT NULL,
    closed_on        date        NOT NULL,
    cause            varchar(500),
    corrected_by     varchar(200),
    UNIQUE KEY card_once (partner, side, period_from, number),
    CONSTRAINT card_of_partner FOREIGN KEY (partner) REFERENCES partner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE standing_change (
    id           uuid         NOT NULL PRIMARY KEY,
    partner      uuid         NOT NULL,
    side         varchar(10)  NOT NULL,
    card         uuid         NOT NULL,
    period       varchar(10)  NOT NULL,
    old_standing varchar(40),
    new_standing varchar(40)  NOT NULL,
    consequences varchar(100) NOT NULL,
    day          date         NOT NULL,
    UNIQUE KEY change_once (card),
    KEY change_day (day),
    KEY change_partner (partner, day),
    CONSTRAINT change_of_card FOREIGN KEY (card) REFERENCES period_card (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE improvement_plan (
    id        uuid        NOT NULL PRIMARY KEY,
    version   bigint      NOT NULL,
    partner   uuid        NOT NULL,
    side      varchar(10) NOT NULL,
    standing  varchar(40) NOT NULL,
    period    varchar(10) NOT NULL,
    opened_on date        NOT NULL,
    closed_on date,
    outcome   varchar(500),
    KEY plan_partner (partner, opened_on),
    CONSTRAINT plan_of_partner FOREIGN KEY (partner) REFERENCES partner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE plan_action (
    id         uuid         NOT NULL PRIMARY KEY,
    plan       uuid         NOT NULL,
    what       varchar(300) NOT NULL,
    owner_side varchar(10)  NOT NULL,
    owner      varchar(200) NOT NULL,
    due_on     date         NOT NULL,
    done_on    date,
    KEY action_plan (plan),
    CONSTRAINT action_of_plan FOREIGN KEY (plan) REFERENCES improvement_plan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The templates that a new house starts with. A standing that warns is the default; only the lowest one asks for more.
INSERT INTO scorecard_template (kind, version, valid_from, definition, reason, published_by, published_at)
VALUES
    ('OUTSOURCING', 1, '1990-01-01', '{"period": "QUARTER", "criteria": [{"name": "Promises kept on the first day", "weight": 30, "formula": "100 * promisesKept / promisesDue", "atLeast": 3}, {"name": "Days late", "weight": 15, "formula": "100 - 5 * MAX(0, medianDaysLate)", "atLeast": 3}, {"name": "Longer than first said", "weight": 10, "formula": "100 - 100 * MAX(0, inflation - 1)", "atLeast": 3}, {"name": "No surprises", "weight": 15, "formula": "100 - 100 * surprises / promisesDue", "atLeast": 3}, {"name": "Nothing overdue", "weight": 10, "formula": "100 - 20 * overduePromises", "atLeast": 1}, {"name": "What was told, and when", "weight": 20, "formula": "100 * opennessEvidence", "atLeast": 2}], "standings": [{"name": "Failing", "from": 0, "consequences": ["WARN", "APPROVAL", "IMPROVEMENT_PLAN", "MAIL"]}, {"name": "Weak", "from": 50, "consequences": ["WARN"]}, {"name": "Good", "from": 70, "consequences": []}, {"name": "Excellent", "from": 90, "consequences": []}], "mailTo": ["manager", "sponsor"]}', 'As delivered', 'rapport', '2026-01-01 00:00:00'),
    ('MANUFACTURING', 1, '1990-01-01', '{"period": "QUARTER", "criteria": [{"name": "Promises kept on the first day", "weight": 30, "formula": "100 * promisesKept / promisesDue", "atLeast": 3}, {"name": "Days late", "weight": 20, "formula": "100 - 5 * MAX(0, medianDaysLate)", "atLeast": 3}, {"name": "Longer than first said", "weight": 10, "formula": "100 - 100 * MAX(0, inflation - 1)", "atLeast": 3}, {"name": "No surprises", "weight": 10, "formula": "100 - 100 * surprises / promisesDue", "atLeast": 3}, {"name": "Nothing overdue", "weight": 10, "formula": "100 - 20 * overduePromises", "atLeast": 1}, {"name": "Delivered in full", "weight": 10, "formula": "100 * shareDelivered", "atLeast": 3}, {"name": "Quality", "weight": 10, "formula": "100 * qualityEvidence", "atLeast": 2}], "standings": [{"name": "Failing", "from": 0, "consequences": ["WARN", "APPROVAL", "IMPROVEMENT_PLAN", "MAIL"]}, {"name": "Weak", "from": 50, "consequences": ["WARN"]}, {"name": "Good", "from": 70, "consequences": []}, {"name": "Excellent", "from": 90, "consequences": []}], "mailTo": ["manager", "sponsor"]}', 'As delivered', 'rapport', '2026-01-01 00:00:00'),
    ('INNOVATION', 1, '1990-01-01', '{"period": "QUARTER", "criteria": [{"name": "Promises kept, or moved in time", "weight": 30, "formula": "100 * promisesKeptFairly / promisesDue", "atLeast": 3}, {"name": "Promises kept on the first day", "weight": 10, "formula": "100 * promisesKept / promisesDue", "atLeast": 3}, {"name": "Days late", "weight": 10, "formula": "100 - 5 * MAX(0, medianDaysLate)", "atLeast": 3}, {"name": "Longer than first said", "weight": 20, "formula": "100 - 100 * MAX(0, inflation - 1)", "atLeast": 3}, {"name": "No surprises", "weight": 20, "formula": "100 - 100 * surprises / promisesDue", "atLeast": 3}, {"name": "Nothing overdue", "weight": 10, "formula": "100 - 20 * overduePromises", "atLeast": 1}], "standings": [{"name": "Failing", "from": 0, "consequences": ["WARN", "APPROVAL", "IMPROVEMENT_PLAN", "MAIL"]}, {"name": "Weak", "from": 50, "consequences": ["WARN"]}, {"name": "Good", "from": 70, "consequences": []}, {"name": "Excellent", "from": 90, "consequences": []}], "mailTo": ["manager", "sponsor"]}', 'As delivered', 'rapport', '2026-01-01 00:00:00'),
    ('LOGISTICS', 1, '1990-01-01', '{"period": "QUARTER", "criteria": [{"name": "Promises kept on the first day", "weight": 40, "formula": "100 * promisesKept / promisesDue", "atLeast": 3}, {"name": "Days late", "weight": 25, "formula": "100 - 5 * MAX(0, medianDaysLate)", "atLeast": 3}, {"name": "Longer than first said", "weight": 5, "formula": "100 - 100 * MAX(0, inflation - 1)", "atLeast": 3}, {"name": "No surprises", "weight": 10, "formula": "100 - 100 * surprises / promisesDue", "atLeast": 3}, {"name": "Nothing overdue", "weight": 10, "formula": "100 - 20 * overduePromises", "atLeast": 1}, {"name": "Delivered in full", "weight": 10, "formula": "100 * shareDelivered", "atLeast": 3}], "standings": [{"name": "Failing", "from": 0, "consequences": ["WARN", "APPROVAL", "IMPROVEMENT_PLAN", "MAIL"]}, {"name": "Weak", "from": 50, "consequences": ["WARN"]}, {"name": "Good", "from": 70, "consequences": []}, {"name": "Excellent", "from": 90, "consequences": []}], "mailTo": ["manager", "sponsor"]}', 'As delivered', 'rapport', '2026-01-01 00:00:00'),
    ('SUPPLY', 1, '1990-01-01', '{"period": "QUARTER", "criteria": [{"name": "Promises kept on the first day", "weight": 35, "formula": "100 * promisesKept / promisesDue", "atLeast": 3}, {"name": "Days late", "weight": 25, "formula": "100 - 5 * MAX(0, medianDaysLate)", "atLeast": 3}, {"name": "Longer than first said", "weight": 10, "formula": "100 - 100 * MAX(0, inflation - 1)", "atLeast": 3}, {"name": "No surprises", "weight": 10, "formula": "100 - 100 * surprises / promisesDue", "atLeast": 3}, {"name": "Nothing overdue", "weight": 10, "formula": "100 - 20 * overduePromises", "atLeast": 1}, {"name": "Delivered in full", "weight": 10, "formula": "100 * shareDelivered", "atLeast": 3}], "standings": [{"name": "Failing", "from": 0, "consequences": ["WARN", "APPROVAL", "IMPROVEMENT_PLAN", "MAIL"]}, {"name": "Weak", "from": 50, "consequences": ["WARN"]}, {"name": "Good", "from": 70, "consequences": []}, {"name": "Excellent", "from": 90, "consequences": []}], "mailTo": ["manager", "sponsor"]}', 'As delivered', 'rapport', '2026-01-01 00:00:00'),
    ('SERVICES', 1, '1990-01-01', '{"period": "QUARTER", "criteria": [{"name": "Promises kept on the first day", "weight": 30, "formula": "100 * promisesKept / promisesDue", "atLeast": 3}, {"name": "Days late", "weight": 15, "formula": "100 - 5 * MAX(0, medianDaysLate)", "atLeast": 3}, {"name": "Longer than first said", "weight": 15, "formula": "100 - 100 * MAX(0, inflation - 1)", "atLeast": 3}, {"name": "No surprises", "weight": 15, "formula": "100 - 100 * surprises / promisesDue", "atLeast": 3}, {"name": "Nothing overdue", "weight": 10, "formula": "100 - 20 * overduePromises", "atLeast": 1}, {"name": "Status reports that were so", "weight": 15, "formula": "100 * wordsThatHeld", "atLeast": 3}], "standings": [{"name": "Failing", "from": 0, "consequences": ["WARN", "APPROVAL", "IMPROVEMENT_PLAN", "MAIL"]}, {"name": "Weak", "from": 50, "consequences": ["WARN"]}, {"name": "Good", "from": 70, "consequences": []}, {"name": "Excellent", "from": 90, "consequences": []}], "mailTo": ["manager", "sponsor"]}', 'As delivered', 'rapport', '2026-01-01 00:00:00'),
    ('CLIENT', 1, '1990-01-01', '{"period": "QUARTER", "criteria": [{"name": "Promises kept on the first day", "weight": 30, "formula": "100 * promisesKept / promisesDue", "atLeast": 3}, {"name": "Days late", "weight": 15, "formula": "100 - 5 * MAX(0, medianDaysLate)", "atLeast": 3}, {"name": "Longer than first said", "weight": 10, "formula": "100 - 100 * MAX(0, inflation - 1)", "atLeast": 3}, {"name": "No surprises", "weight": 15, "formula": "100 - 100 * surprises / promisesDue", "atLeast": 3}, {"name": "Nothing overdue", "weight": 10, "formula": "100 - 20 * overduePromises", "atLeast": 1}, {"name": "Fair dealing", "weight": 20, "formula": "100 * fairnessEvidence", "atLeast": 2}], "standings": [{"name": "Failing", "from": 0, "consequences": ["WARN", "APPROVAL", "IMPROVEMENT_PLAN", "MAIL"]}, {"name": "Weak", "from": 50, "consequences": ["WARN"]}, {"name": "Good", "from": 70, "consequences": []}, {"name": "Excellent", "from": 90, "consequences": []}], "mailTo": ["manager", "sponsor"]}', 'As delivered', 'rapport', '2026-01-01 00:00:00'),
    ('OTHER', 1, '1990-01-01', '{"period": "QUARTER", "criteria": [{"name": "Promises kept on the first day", "weight": 40, "formula": "100 * promisesKept / promisesDue", "atLeast": 3}, {"name": "Days late", "weight": 20, "formula": "100 - 5 * MAX(0, medianDaysLate)", "atLeast": 3}, {"name": "Longer than first said", "weight": 15, "formula": "100 - 100 * MAX(0, inflation - 1)", "atLeast": 3}, {"name": "No surprises", "weight": 15, "formula": "100 - 100 * surprises / promisesDue", "atLeast": 3}, {"name": "Nothing overdue", "weight": 10, "formula": "100 - 20 * overduePromises", "atLeast": 1}], "standings": [{"name": "Failing", "from": 0, "consequences": ["WARN", "APPROVAL", "IMPROVEMENT_PLAN", "MAIL"]}, {"name": "Weak", "from": 50, "consequences": ["WARN"]}, {"name": "Good", "from": 70, "consequences": []}, {"name": "Excellent", "from": 90, "consequences": []}], "mailTo": ["manager", "sponsor"]}', 'As delivered', 'rapport', '2026-01-01 00:00:00');
