CREATE SEQUENCE import_number_seq;

CREATE TABLE import_job (
  id            bigint PRIMARY KEY,
  version       bigint      NOT NULL,
  created_at    timestamptz NOT NULL,
  created_by    text        NOT NULL,
  updated_at    timestamptz NOT NULL,
  updated_by    text        NOT NULL,
  number        text        NOT NULL UNIQUE,
  type          text        NOT NULL CHECK (type IN ('CUSTOMER')),
  mode          text        NOT NULL CHECK (mode IN ('DRY_RUN', 'IMPORT')),
  state         text        NOT NULL
                CHECK (state IN ('QUEUED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED', 'UNDOING', 'UNDONE')),
  file_name     text        NOT NULL,
  file_format   text        NOT NULL,
  mapping       text        NOT NULL,
  may_edit_all  boolean     NOT NULL,
  total         int         NOT NULL,
  created       int         NOT NULL,
  updated       int         NOT NULL,
  skipped       int         NOT NULL,
  rejected      int         NOT NULL,
  warned        int         NOT NULL,
  prepared      boolean     NOT NULL,
  restored      int         NOT NULL,
  kept          int         NOT NULL,
  failure_key   text,
  lease_owner   text,
  lease_until   timestamptz,
  finished_at   timestamptz
);

CREATE INDEX import_job_by_owner ON import_job (created_by, created_at, id);
CREATE INDEX import_job_active ON import_job (id) WHERE state IN ('QUEUED', 'RUNNING', 'UNDOING');

-- The file as it was sent, in pieces, so that any node can read it without holding all of it.
CREATE TABLE import_file_piece (
  import_id  bigint NOT NULL REFERENCES import_job ON DELETE CASCADE,
  position   int    NOT NULL,
  bytes      bytea  NOT NULL,
  PRIMARY KEY (import_id, position)
);

-- One row of the file. external_id, name_key and parent_ref are what the row says about identity and parent;
-- parent_line is the row of the same file that the parent is, rank its distance from a row without one (-1: in a circle).
CREATE TABLE import_row (
  import_id        bigint NOT NULL REFERENCES import_job ON DELETE CASCADE,
  line             int    NOT NULL,
  cells            jsonb  NOT NULL,
  external_id      text,
  name_key         text,
  parent_ref       text,
  duplicate_of     int,
  parent_line      int,
  rank             int,
  outcome          text   NOT NULL DEFAULT 'PENDING'
                   CHECK (outcome IN ('PENDING', 'CREATE', 'UPDATE', 'SKIP', 'ERROR')),
  customer_number  text,
  notes            jsonb,
  before           jsonb,
  undo             text CHECK (undo IN ('RESTORED', 'PARTLY', 'KEPT')),
  PRIMARY KEY (import_id, line)
);

CREATE INDEX import_row_pending ON import_row (import_id, rank, line) WHERE outcome = 'PENDING';
CREATE INDEX import_row_by_outcome ON import_row (import_id, outcome, line);
CREATE INDEX import_row_to_undo ON import_row (import_id, rank, line)
  WHERE outcome IN ('CREATE', 'UPDATE') AND undo IS NULL;
