-- Bad news told before its day, as it was written to those concerned.
CREATE TABLE early_telling (
    id         uuid          NOT NULL PRIMARY KEY,
    version    bigint        NOT NULL,
    commitment uuid          NOT NULL,
    partner    uuid          NOT NULL,
    side       varchar(10)   NOT NULL,
    title      varchar(300)  NOT NULL,
    told_on    date          NOT NULL,
    old_due_on date          NOT NULL,
    due_on     date          NOT NULL,
    reasons    varchar(1000) NOT NULL,
    help       varchar(1500),
    writer     varchar(200)  NOT NULL,
    KEY early_telling_of (commitment, told_on),
    CONSTRAINT telling_of_commitment FOREIGN KEY (commitment) REFERENCES commitment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The team of a colleague; empty for guests.
ALTER TABLE app_user ADD COLUMN unit varchar(80);

CREATE TABLE pulse (
    id        uuid         NOT NULL PRIMARY KEY,
    version   bigint       NOT NULL,
    kind      varchar(20)  NOT NULL,
    title     varchar(200) NOT NULL,
    opens_on  date         NOT NULL,
    closes_on date         NOT NULL,
    closed_on date,
    KEY pulse_open (closed_on, closes_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE pulse_question (
    id     uuid         NOT NULL PRIMARY KEY,
    pulse  uuid         NOT NULL,
    number int          NOT NULL,
    text   varchar(300) NOT NULL,
    UNIQUE KEY pulse_question_number (pulse, number),
    CONSTRAINT question_of_pulse FOREIGN KEY (pulse) REFERENCES pulse (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Invited units with how many people; how many answered is written when the pulse closes.
CREATE TABLE pulse_unit (
    id       uuid        NOT NULL PRIMARY KEY,
    pulse    uuid        NOT NULL,
    name     varchar(80) NOT NULL,
    invited  int         NOT NULL,
    answered int         NOT NULL,
    UNIQUE KEY pulse_unit_name (pulse, name),
    CONSTRAINT unit_of_pulse FOREIGN KEY (pulse) REFERENCES pulse (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Who may still answer: whether, never what or when. Emptied when the pulse closes.
CREATE TABLE pulse_invitation (
    pulse    uuid        NOT NULL,
    app_user uuid        NOT NULL,
    unit     varchar(80) NOT NULL,
    answered boolean     NOT NULL,
    PRIMARY KEY (pulse, app_user),
    CONSTRAINT invitation_to_pulse FOREIGN KEY (pulse) REFERENCES pulse (id),
    CONSTRAINT invitation_of_user FOREIGN KEY (app_user) REFERENCES app_user (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Answers are strokes on a tally: all rows are there before the first answer, so that none has a place, a time or an author.
CREATE TABLE pulse_tally (
    pulse  uuid        NOT NULL,
    unit   varchar(80) NOT NULL,
    number int         NOT NULL,
    point  int         NOT NULL,
    n      int         NOT NULL,
    PRIMARY KEY (pulse, unit, number, point),
    CONSTRAINT tally_of_pulse FOREIGN KEY (pulse) REFERENCES pulse (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Free words, under an identity drawn by lot: the rows lie in the order of the lots, without unit, day or author.
CREATE TABLE pulse_text (
    lot   uuid          NOT NULL PRIMARY KEY,
    pulse uuid          NOT NULL,
    text  varchar(2000) NOT NULL,
    KEY pulse_text_of (pulse),
    CONSTRAINT text_of_pulse FOREIGN KEY (pulse) REFERENCES pulse (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
