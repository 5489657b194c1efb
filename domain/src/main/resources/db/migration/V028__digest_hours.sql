-- A night is stopped from any server; a digest leaves at its reader's hour; an address that refuses mail pauses it.

ALTER TABLE night_run
    ADD COLUMN stop_asked boolean NOT NULL DEFAULT FALSE;

ALTER TABLE subscription
    ADD COLUMN send_hour int,
    ADD COLUMN send_zone varchar(60),
    ADD COLUMN bounces   int NOT NULL DEFAULT 0,
    ADD COLUMN paused_at datetime(6);
