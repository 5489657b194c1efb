CREATE TABLE questionnaire (
    id      uuid         NOT NULL PRIMARY KEY,
    version bigint       NOT NULL,
    name    varchar(120) NOT NULL,
    offered boolean      NOT NULL,
    latest  int          NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE questionnaire_version (
    id            uuid         NOT NULL PRIMARY KEY,
    questionnaire uuid         NOT NULL,
    number        int          NOT NULL,
    published_on  date         NOT NULL,
    published_by  varchar(200) NOT NULL,
    UNIQUE KEY questionnaire_version_number (questionnaire, number),
    CONSTRAINT version_of_questionnaire FOREIGN KEY (questionnaire) REFERENCES questionnaire (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE question (
    id          uuid         NOT NULL PRIMARY KEY,
    questionnaire_version uuid NOT NULL,
    number      int          NOT NULL,
    aspect      varchar(20)  NOT NULL,
    lowest      int          NOT NULL,
    highest     int          NOT NULL,
    our_other   varchar(300) NOT NULL,
    our_own     varchar(300),
    our_seen    varchar(300),
    their_other varchar(300) NOT NULL,
    their_own   varchar(300),
    their_seen  varchar(300),
    UNIQUE KEY question_number (questionnaire_version, number),
    CONSTRAINT question_of_version FOREIGN KEY (questionnaire_version) REFERENCES questionnaire_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE review (
    id            uuid         NOT NULL PRIMARY KEY,
    version       bigint       NOT NULL,
    partner       uuid         NOT NULL,
    number        int          NOT NULL,
    reference     varchar(80)  COLLATE utf8mb4_bin,
    questionnaire uuid         NOT NULL,
    title         varchar(200) NOT NULL,
    period_from   date         NOT NULL,
    period_to     date         NOT NULL,
    opens_on      date         NOT NULL,
    due_on        date         NOT NULL,
    closes_on     date         NOT NULL,
    every_months  int          NOT NULL,
    followed      boolean      NOT NULL,
    edition       int          NOT NULL,
    closed_on     date,
    UNIQUE KEY review_number (partner, number),
    UNIQUE KEY review_reference (partner, reference),
    KEY review_opens (partner, opens_on),
    KEY review_closes (closed_on, closes_on),
    CONSTRAINT review_of_partner FOREIGN KEY (partner) REFERENCES partner (id),
    CONSTRAINT review_by_questionnaire FOREIGN KEY (questionnaire) REFERENCES questionnaire_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE review_rater (
    id          uuid         NOT NULL PRIMARY KEY,
    version     bigint       NOT NULL,
    review      uuid         NOT NULL,
    side        varchar(10)  NOT NULL,
    app_user    uuid,
    name        varchar(200) NOT NULL,
    work        varchar(20)  NOT NULL,
    asked       int          NOT NULL,
    answered    int          NOT NULL,
    edition     int          NOT NULL,
    finished_on date,
    habit       double,
    UNIQUE KEY review_rater_user (review, app_user),
    KEY rater_user (app_user),
    CONSTRAINT rater_of_review FOREIGN KEY (review) REFERENCES review (id),
    CONSTRAINT rater_is_user FOREIGN KEY (app_user) REFERENCES app_user (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE review_answer (
    id       uuid        NOT NULL PRIMARY KEY,
    rater    uuid        NOT NULL,
    question uuid        NOT NULL,
    view     varchar(10) NOT NULL,
    rating   double,
    UNIQUE KEY review_answer_view (rater, question, view),
    CONSTRAINT answer_of_rater FOREIGN KEY (rater) REFERENCES review_rater (id),
    CONSTRAINT answer_to_question FOREIGN KEY (question) REFERENCES question (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE review_action (
    id          uuid         NOT NULL PRIMARY KEY,
    version     bigint       NOT NULL,
    review      uuid         NOT NULL,
    number      int          NOT NULL,
    side        varchar(10)  NOT NULL,
    owner       varchar(200) NOT NULL,
    what        varchar(300) NOT NULL,
    due_on      date         NOT NULL,
    proposed_on date         NOT NULL,
    our_confirmed_on   date,
    their_confirmed_on date,
    done_on     date,
    UNIQUE KEY review_action_number (review, number),
    CONSTRAINT action_of_review FOREIGN KEY (review) REFERENCES review (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The questionnaire that every house begins with: own wording on the six dimensions, the same for both sides.
INSERT INTO questionnaire VALUES ('01900000-0000-7000-8000-00000000a001', 1, 'Six dimensions of trust', TRUE, 1);
INSERT INTO questionnaire_version VALUES
    ('01900000-0000-7000-8000-00000000a011', '01900000-0000-7000-8000-00000000a001', 1, '2026-01-01', 'Rapport');
INSERT INTO question
    (id, questionnaire_version, number, aspect, lowest, highest,
     our_other, our_own, our_seen, their_other, their_own, their_seen)
SELECT id, '01900000-0000-7000-8000-00000000a011', number, aspect, 1, 5, other, own, seen, other, own, seen
FROM (
    SELECT '01900000-0000-7000-8000-00000000a101' id, 1 number, 'DELIVERY' aspect,
        'They delivered what they promised, when they promised.' other,
        'We delivered what we promised, when we promised.' own,
        'They would say that we delivered what we promised, when we promised.' seen
    UNION ALL SELECT '01900000-0000-7000-8000-00000000a102', 2, 'QUALITY',
        'What they delivered worked as agreed.',
        'What we delivered worked as agreed.', NULL
    UNION ALL SELECT '01900000-0000-7000-8000-00000000a103', 3, 'OPENNESS',
        'They told of problems before the other side found them.',
        'We told of problems before the other side found them.',
        'They would say that we told of problems before they found them.'
    UNION ALL SELECT '01900000-0000-7000-8000-00000000a104', 4, 'OPENNESS',
        'Their dates could be believed.',
        'Our dates could be believed.', NULL
    UNION ALL SELECT '01900000-0000-7000-8000-00000000a105', 5, 'FAIRNESS',
        'They dealt even-handedly, also when they could take advantage.',
        'We dealt even-handedly, also when we could take advantage.', NULL
    UNION ALL SELECT '01900000-0000-7000-8000-00000000a106', 6, 'CARE',
        'They considered the other side’s interests.',
        'We considered the other side’s interests.',
        'They would say that we considered their interests.'
    UNION ALL SELECT '01900000-0000-7000-8000-00000000a107', 7, 'ALIGNMENT',
        'They pursued the same goals.',
        'We pursued the same goals.', NULL
) standard;

-- Ratings that other systems collected are taken over under the six dimensions, on a scale of 1 to 5.
INSERT INTO questionnaire VALUES ('01900000-0000-7000-8000-00000000a002', 1, 'Ratings taken over', FALSE, 1);
INSERT INTO questionnaire_version VALUES
    ('01900000-0000-7000-8000-00000000a012', '01900000-0000-7000-8000-00000000a002', 1, '2026-01-01', 'Rapport');
INSERT INTO question
    (id, questionnaire_version, number, aspect, lowest, highest, our_other, our_own, our_seen, their_other, their_own, their_seen)
VALUES
    ('01900000-0000-7000-8000-00000000a201', '01900000-0000-7000-8000-00000000a012', 1, 'DELIVERY', 1, 5, 'Their delivery', 'Our delivery', 'Our delivery in their eyes', 'Their delivery', 'Our delivery', 'Our delivery in their eyes'),
    ('01900000-0000-7000-8000-00000000a202', '01900000-0000-7000-8000-00000000a012', 2, 'QUALITY', 1, 5, 'Their quality', 'Our quality', 'Our quality in their eyes', 'Their quality', 'Our quality', 'Our quality in their eyes'),
    ('01900000-0000-7000-8000-00000000a203', '01900000-0000-7000-8000-00000000a012', 3, 'OPENNESS', 1, 5, 'Their openness', 'Our openness', 'Our openness in their eyes', 'Their openness', 'Our openness', 'Our openness in their eyes'),
    ('01900000-0000-7000-8000-00000000a204', '01900000-0000-7000-8000-00000000a012', 4, 'FAIRNESS', 1, 5, 'Their fairness', 'Our fairness', 'Our fairness in their eyes', 'Their fairness', 'Our fairness', 'Our fairness in their eyes'),
    ('01900000-0000-7000-8000-00000000a205', '01900000-0000-7000-8000-00000000a012', 5, 'CARE', 1, 5, 'Their care', 'Our care', 'Our care in their eyes', 'Their care', 'Our care', 'Our care in their eyes'),
    ('01900000-0000-7000-8000-00000000a206', '01900000-0000-7000-8000-00000000a012', 6, 'ALIGNMENT', 1, 5, 'Their alignment', 'Our alignment', 'Our alignment in their eyes', 'Their alignment', 'Our alignment', 'Our alignment in their eyes');
