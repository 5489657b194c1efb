-- The trust ledger in arrival order, the scoring policies, and the figures of each night.

CREATE TABLE evidence (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    partner      UUID         NOT NULL,
    side         VARCHAR(8)   NOT NULL,
    dimension    VARCHAR(10)  NOT NULL,
    kind         VARCHAR(32)  NOT NULL,
    occurred_on  DATE         NOT NULL,
    value        DOUBLE       NOT NULL,
    weight       DOUBLE       NOT NULL,
    reliability  DOUBLE       NOT NULL,
    deception    BOOLEAN      NOT NULL,
    fact         UUID         NULL,
    note         VARCHAR(500) NULL,
    external_id  VARCHAR(100) NULL,
    recorded_at  DATETIME(6)  NOT NULL,
    reverses     BIGINT       NULL,
    PRIMARY KEY (id),
    CONSTRAINT evidence_partner FOREIGN KEY (partner) REFERENCES partner (id),
    CONSTRAINT evidence_reverses FOREIGN KEY (reverses) REFERENCES evidence (id),
    CONSTRAINT evidence_value CHECK (value BETWEEN 0 AND 1),
    CONSTRAINT evidence_weight CHECK (weight <> 0 AND (weight < 0) = (reverses IS NOT NULL)),
    CONSTRAINT evidence_reliability CHECK (reliability > 0 AND reliability <= 1),
    UNIQUE KEY evidence_external (external_id),
    UNIQUE KEY evidence_reversed_once (reverses),
    KEY evidence_scan (partner, side, dimension, occurred_on, value, weight, reliability, deception),
    KEY evidence_day (occurred_on),
    KEY evidence_fact (fact)
) ENGINE = InnoDB;

CREATE TABLE scoring_policy (
    version      INT          NOT NULL,
    valid_from   DATE         NOT NULL,
    definition   JSON         NOT NULL,
    reason       VARCHAR(500) NOT NULL,
    published_by VARCHAR(200) NOT NULL,
    published_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (version),
    KEY scoring_policy_valid (valid_from)
) ENGINE = InnoDB;

-- One row per partner, side and business day; the sums are the state the next night starts from.
-- A closed day is never rewritten: what it has to say differently later is a row with the next correction number.
CREATE TABLE snapshot (
    day          DATE           NOT NULL,
    partner      UUID           NOT NULL,
    side         VARCHAR(8)     NOT NULL,
    correction   INT            NOT NULL DEFAULT 0,
    overall      DOUBLE         NOT NULL,
    low          DOUBLE         NOT NULL,
    high         DOUBLE         NOT NULL,
    uncertainty  DOUBLE         NOT NULL,
    standing     VARCHAR(8)     NOT NULL,
    stage        VARCHAR(16)    NOT NULL,
    n            INT            NOT NULL,
    dimensions   VARBINARY(336) NOT NULL,
    sums         VARBINARY(192) NOT NULL,
    policy       INT            NOT NULL,
    mark         BIGINT         NOT NULL,
    promises_due  INT           NULL,
    promises_kept INT           NULL,
    cause        VARCHAR(200)   NULL,
    PRIMARY KEY (day, partner, side, correction),
    KEY snapshot_partner (partner, side, day),
    CONSTRAINT snapshot_partner_known FOREIGN KEY (partner) REFERENCES partner (id),
    CONSTRAINT snapshot_policy FOREIGN KEY (policy) REFERENCES scoring_policy (version)
) ENGINE = InnoDB;

INSERT INTO scoring_policy (version, valid_from, definition, reason, published_by, published_at)
VALUES (1, '1970-01-01', '{
  "trust": {
    "W": 2,
    "base_rate": 0.5,
    "half_life_days": {"positive": 180, "negative": 360, "deception": 720},
    "kappa": {"ability": 1.25, "integrity": 2.5, "benevolence": 1.5},
    "weights": {"DELIVERY": 0.25, "QUALITY": 0.15, "OPENNESS": 0.25, "FAIRNESS": 0.15, "CARE": 0.10, "ALIGNMENT": 0.10},
    "tail": 0.10,
    "bands": {"STRONG": 0.75, "SOUND": 0.60, "WATCH": 0.45},
    "unknown_when_u_above": 0.5,
    "guard": {"factor": "integrity", "below": 0.5, "cap": "WATCH"}
  },
  "evidence": {
    "lateness_half_days": 5,
    "lateness_half_share": 0.20,
    "payment_half_days": 15,
    "silence_zero_at_cadences": 3,
    "disclosed_on_due_day": 0.75,
    "disclosed_late": 0.4,
    "renegotiated_on_due_day": 0.6,
    "raters_cap": 2,
    "unconfirmed_reliability": 0.5,
    "soft_event_repeat_factor": 0.5,
    "soft_event_repeat_days": 30
  },
  "stages": {
    "evidence": 10,
    "coverage_from": 0.65,
    "coverage_to": 0.95,
    "say_do": 0.8,
    "integrity": 0.6,
    "alignment": 0.7
  }
}',
'Delivered with the product', 'Rapport', '2026-01-01 00:00:00');
