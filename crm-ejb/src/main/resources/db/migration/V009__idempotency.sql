-- Answers to requests that carried an Idempotency-Key, kept for a day, written in the transaction that created.
CREATE TABLE idempotent_answer (
  username    text        NOT NULL,
  key         text        NOT NULL,
  fingerprint text        NOT NULL,
  status      integer     NOT NULL,
  location    text,
  entity_tag  text,
  body        text        NOT NULL,
  created_at  timestamptz NOT NULL,
  PRIMARY KEY (username, key)
);

CREATE INDEX idempotent_answer_by_age ON idempotent_answer (created_at);
