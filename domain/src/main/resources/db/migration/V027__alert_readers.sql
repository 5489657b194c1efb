-- How early warnings reach each user, at which steps a mail told of one, and which were put off.
CREATE TABLE alert_channel (
    user_id   uuid        NOT NULL PRIMARY KEY,
    version   bigint      NOT NULL,
    channel   varchar(10) NOT NULL,
    hour      int         NOT NULL,
    time_zone varchar(60) NOT NULL,
    CONSTRAINT alert_channel_of_user FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE alert_mail (
    id        uuid NOT NULL PRIMARY KEY,
    alert     uuid NOT NULL,
    recipient uuid NOT NULL,
    step      date NOT NULL,
    day       date NOT NULL,
    UNIQUE KEY alert_mail_once (alert, recipient, step),
    KEY alert_mail_recipient (recipient, day),
    CONSTRAINT alert_mail_of_alert FOREIGN KEY (alert) REFERENCES alert (id),
    CONSTRAINT alert_mail_to_user FOREIGN KEY (recipient) REFERENCES app_user (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE alert_put_off (
    id          uuid   NOT NULL PRIMARY KEY,
    version     bigint NOT NULL,
    alert       uuid   NOT NULL,
    user_id     uuid   NOT NULL,
    until_day   date   NOT NULL,
    UNIQUE KEY alert_put_off_once (user_id, alert),
    CONSTRAINT put_off_alert FOREIGN KEY (alert) REFERENCES alert (id),
    CONSTRAINT put_off_by_user FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
