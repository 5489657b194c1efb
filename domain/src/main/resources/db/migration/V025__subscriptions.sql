-- A digest can be about a part of the partners, wait until a figure moved, and be ended by a link in the mail.

ALTER TABLE subscription
    ADD COLUMN coverage     varchar(20) NOT NULL DEFAULT 'PORTFOLIO',
    ADD COLUMN partner_kind varchar(20),
    ADD COLUMN moved_points int         NOT NULL DEFAULT 0,
    ADD COLUMN secret       varchar(64) COLLATE utf8mb4_bin;
