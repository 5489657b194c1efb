CREATE TABLE app_user (
    id            uuid         NOT NULL PRIMARY KEY,
    version       bigint       NOT NULL,
    login         varchar(60)  NOT NULL,
    name          varchar(120) NOT NULL,
    email         varchar(190) NOT NULL,
    password_hash varchar(400),
    role          varchar(20)  NOT NULL,
    partner       uuid,
    title         varchar(120),
    language      varchar(20)  NOT NULL,
    active        boolean      NOT NULL,
    CONSTRAINT user_login UNIQUE (login),
    INDEX user_name (name)
);

CREATE TABLE api_token (
    id        uuid         NOT NULL PRIMARY KEY,
    user_id   uuid         NOT NULL,
    name      varchar(120) NOT NULL,
    digest    char(64)     NOT NULL,
    issuedAt  datetime(6)  NOT NULL,
    revokedAt datetime(6),
    CONSTRAINT token_digest UNIQUE (digest),
    CONSTRAINT token_user FOREIGN KEY (user_id) REFERENCES app_user (id)
);

CREATE TABLE audit_entry (
    id          bigint       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at          datetime(6)  NOT NULL,
    actor       varchar(60)  NOT NULL,
    action      varchar(60)  NOT NULL,
    subjectType varchar(40)  NOT NULL,
    subject     uuid,
    partner     uuid,
    changes     mediumtext   NOT NULL,
    digest      char(64)     NOT NULL,
    INDEX audit_subject (subject),
    INDEX audit_partner (partner, id),
    INDEX audit_at (at)
);

CREATE TABLE audit_seal (
    upTo     bigint      NOT NULL PRIMARY KEY,
    sealedAt datetime(6) NOT NULL,
    digest   char(64)    NOT NULL
);
