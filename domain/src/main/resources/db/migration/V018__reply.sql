CREATE TABLE figure_reply (
    id           uuid          NOT NULL PRIMARY KEY,
    partner      uuid          NOT NULL,
    side         varchar(10)   NOT NULL,
    figure       varchar(20)   NOT NULL,
    words        varchar(1000) NOT NULL,
    person       varchar(200)  NOT NULL,
    writer       uuid          NOT NULL,
    replied_on   date          NOT NULL,
    withdrawn_on date,
    KEY reply_partner (partner, replied_on),
    CONSTRAINT reply_of_partner FOREIGN KEY (partner) REFERENCES partner (id),
    CONSTRAINT reply_of_writer FOREIGN KEY (writer) REFERENCES app_user (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
