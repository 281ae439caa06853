CREATE SEQUENCE customer_number_seq;

CREATE TABLE customer (
  id               bigint PRIMARY KEY,
  version          bigint      NOT NULL,
  created_at       timestamptz NOT NULL,
  created_by       text        NOT NULL,
  updated_at       timestamptz NOT NULL,
  updated_by       text        NOT NULL,
  archived_at      timestamptz,
  archived_by      text,
  number           text        NOT NULL UNIQUE,
  kind             text        NOT NULL CHECK (kind IN ('ORGANIZATION', 'PERSON')),
  scope            text        NOT NULL CHECK (scope IN ('EXTERNAL', 'INTERNAL')),
  name             text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  legal_name       text,
  industry         text,
  country          text CHECK (country ~ '^[A-Z]{2}$'),
  account_manager  text,
  lifecycle_stage  text        NOT NULL,
  external_id      text UNIQUE,
  sort_name        text        NOT NULL GENERATED ALWAYS AS (fold(name)) STORED
);

CREATE INDEX customer_by_name ON customer (sort_name, id) WHERE archived_at IS NULL;
CREATE INDEX customer_by_update ON customer (updated_at, id) WHERE archived_at IS NULL;
CREATE INDEX customer_by_manager ON customer (account_manager, sort_name, id) WHERE archived_at IS NULL;
CREATE INDEX customer_search ON customer USING gin (fold(name || ' ' || coalesce(legal_name, '') || ' ' || number) gin_trgm_ops);
