-- Who changed what, when: written in the transaction of the change, never updated, never deleted by the application.
CREATE TABLE audit_entry (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at            timestamptz NOT NULL,
  actor         text        NOT NULL,
  record_type   text        NOT NULL,
  record_number text        NOT NULL,
  action        text        NOT NULL CHECK (action IN ('CREATED', 'CHANGED', 'ADDED', 'REMOVED', 'DELETED')),
  part          text,
  field         text,
  old_value     text,
  new_value     text
);

CREATE INDEX audit_entry_of_record ON audit_entry (record_number, id DESC);
