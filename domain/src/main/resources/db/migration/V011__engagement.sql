-- Contact between people of both sides: check-ins, visits, meetings of the sponsors and gatherings.
CREATE TABLE encounter (
    id             uuid          NOT NULL PRIMARY KEY,
    version        bigint        NOT NULL,
    partner        uuid          NOT NULL,
    kind           varchar(20)   NOT NULL,
    purpose        varchar(300)  NOT NULL,
    agenda         varchar(4000),
    planned_day    date          NOT NULL,
    starts         time,
    zone           varchar(60)   NOT NULL,
    minutes        int           NOT NULL,
    leads          varchar(10)   NOT NULL,
    agreed_on      date          NOT NULL,
    status         varchar(10)   NOT NULL,
    held_on        date,
    recorded_on    date,
    notes          varchar(4000),
    missed_by      varchar(10),
    management_met boolean       NOT NULL,
    line_met       boolean       NOT NULL,
    quality_met    boolean       NOT NULL,
    we_came        boolean       NOT NULL,
    they_came      boolean       NOT NULL,
    invitation     uuid          NOT NULL,
    sequence       int           NOT NULL,
    KEY encounter_partner (partner, status, planned_day),
    KEY encounter_open (status, planned_day),
    KEY encounter_invitation (invitation),
    CONSTRAINT encounter_of_partner FOREIGN KEY (partner) REFERENCES partner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE encounter_person (
    id        uuid NOT NULL PRIMARY KEY,
    encounter uuid NOT NULL,
    partner   uuid NOT NULL,
    contact   uuid NOT NULL,
    met_on    date,
    UNIQUE KEY encounter_person_once (encounter, contact),
    KEY encounter_person_met (partner, contact, met_on),
    CONSTRAINT person_of_encounter FOREIGN KEY (encounter) REFERENCES encounter (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE agreed_action (
    id        uuid         NOT NULL PRIMARY KEY,
    version   bigint       NOT NULL,
    encounter uuid         NOT NULL,
    side      varchar(10)  NOT NULL,
    person    varchar(200),
    what      varchar(500) NOT NULL,
    due_on    date         NOT NULL,
    done_on   date,
    KEY agreed_action_encounter (encounter, due_on),
    CONSTRAINT action_of_encounter FOREIGN KEY (encounter) REFERENCES encounter (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE concern (
    id          uuid          NOT NULL PRIMARY KEY,
    version     bigint        NOT NULL,
    encounter   uuid          NOT NULL,
    side        varchar(10)   NOT NULL,
    raised      varchar(1000) NOT NULL,
    answer      varchar(1000),
    answered_on date,
    KEY concern_encounter (encounter),
    CONSTRAINT concern_of_encounter FOREIGN KEY (encounter) REFERENCES encounter (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE strategy_topic (
    id        uuid         NOT NULL PRIMARY KEY,
    encounter uuid         NOT NULL,
    side      varchar(10)  NOT NULL,
    topic     varchar(500) NOT NULL,
    shared_on date         NOT NULL,
    KEY strategy_topic_encounter (encounter),
    CONSTRAINT topic_of_encounter FOREIGN KEY (encounter) REFERENCES encounter (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE asked_question (
    id          uuid          NOT NULL PRIMARY KEY,
    version     bigint        NOT NULL,
    partner     uuid          NOT NULL,
    kind        varchar(20)   NOT NULL,
    asked_by    varchar(10)   NOT NULL,
    asker       varchar(200)  NOT NULL,
    text        varchar(2000) NOT NULL,
    asked_on    date          NOT NULL,
    agreed_days int           NOT NULL,
    due_on      date          NOT NULL,
    answer      varchar(4000),
    answerer    varchar(200),
    answered_on date,
    taken_days  int,
    KEY asked_question_open (partner, answered_on, due_on),
    CONSTRAINT asked_question_of_partner FOREIGN KEY (partner) REFERENCES partner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE shared_information (
    id        uuid         NOT NULL PRIMARY KEY,
    version   bigint       NOT NULL,
    partner   uuid         NOT NULL,
    side      varchar(10)  NOT NULL,
    what      varchar(500) NOT NULL,
    due_on    date         NOT NULL,
    shared_on date,
    KEY shared_information_due (partner, due_on),
    CONSTRAINT information_of_partner FOREIGN KEY (partner) REFERENCES partner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What a closed month came to for one side; the identity is made from partner, side, kind and month.
CREATE TABLE month_figure (
    id      uuid        NOT NULL PRIMARY KEY,
    version bigint      NOT NULL,
    partner uuid        NOT NULL,
    side    varchar(10) NOT NULL,
    kind    varchar(20) NOT NULL,
    month   date        NOT NULL,
    taken   double      NOT NULL,
    agreed  double      NOT NULL,
    n       int         NOT NULL,
    KEY month_figure_partner (partner, month),
    CONSTRAINT figure_of_partner FOREIGN KEY (partner) REFERENCES partner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE calendar_link (
    user_id   uuid        NOT NULL PRIMARY KEY,
    version   bigint      NOT NULL,
    digest    char(64)    NOT NULL,
    made_at   datetime(6) NOT NULL,
    UNIQUE KEY calendar_link_digest (digest),
    CONSTRAINT link_of_user FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Invitations go to people of both sides, users or not, and there can be several a day.
ALTER TABLE outbox_mail
    DROP FOREIGN KEY mail_to_user,
    ADD COLUMN about uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
    ADD KEY outbox_recipient (recipient),
    DROP KEY outbox_once,
    ADD UNIQUE KEY outbox_once (recipient, day, kind, about);
