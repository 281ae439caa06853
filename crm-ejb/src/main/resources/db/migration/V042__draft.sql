-- What somebody is typing and has not sent, so that an expired session, a restart or a lost connection loses no text.
CREATE TABLE draft (
  owner       text        NOT NULL,
  key         text        NOT NULL CHECK (length(key) BETWEEN 1 AND 120),
  body        text        NOT NULL CHECK (length(body) <= 50000),
  updated_at  timestamptz NOT NULL,
  PRIMARY KEY (owner, key)
);
