CREATE SEQUENCE support_request_number_seq;

CREATE TABLE support_request (
  id                        bigint PRIMARY KEY,
  version                   bigint      NOT NULL,
  created_at                timestamptz NOT NULL,
  created_by                text        NOT NULL,
  updated_at                timestamptz NOT NULL,
  updated_by                text        NOT NULL,
  number                    text        NOT NULL UNIQUE,
  customer_id               bigint      NOT NULL REFERENCES customer,
  contact_id                bigint REFERENCES contact,
  subject                   text        NOT NULL CHECK (length(subject) BETWEEN 1 AND 200),
  description               text,
  type                      text        NOT NULL,
  origin                    text        NOT NULL,
  impact                    text        NOT NULL,
  urgency                   text        NOT NULL,
  priority                  text        NOT NULL,
  priority_reason           text,
  status                    text        NOT NULL,
  pending_until             timestamptz,
  owner                     text,
  coverage                  text        NOT NULL,
  coverage_reason           text,
  contract_number           text,
  contract_line_id          bigint,
  sla_plan_id               bigint REFERENCES sla_plan,
  calendar_id               bigint      NOT NULL REFERENCES business_calendar,
  follows_up                text REFERENCES support_request (number),
  first_response_at         timestamptz,
  last_customer_message_at  timestamptz,
  last_agent_public_at      timestamptz,
  resolution_code           text,
  resolution_summary        text,
  resolved_at               timestamptz,
  reopen_until              timestamptz,
  closed_at                 timestamptz,
  reopen_count              integer     NOT NULL,
  next_due_at               timestamptz,
  next_due_metric           text,
  -- the queue's order: what is due first comes first, what is not due at all comes last
  due_order                 timestamptz NOT NULL
    GENERATED ALWAYS AS (coalesce(next_due_at, timestamptz '9999-01-01 00:00:00+00')) STORED,
  CHECK ((status = 'SCHEDULED') = (pending_until IS NOT NULL)),
  CHECK (status <> 'RESOLVED' OR (resolution_code IS NOT NULL AND reopen_until IS NOT NULL))
);

CREATE INDEX support_request_queue ON support_request (due_order, id)
  WHERE status IN ('NEW', 'OPEN', 'PENDING_CUSTOMER', 'ON_HOLD', 'SCHEDULED');
CREATE INDEX support_request_queue_of_owner ON support_request (owner, due_order, id)
  WHERE status IN ('NEW', 'OPEN', 'PENDING_CUSTOMER', 'ON_HOLD', 'SCHEDULED');
CREATE INDEX support_request_queue_of_customer ON support_request (customer_id, due_order, id)
  WHERE status IN ('NEW', 'OPEN', 'PENDING_CUSTOMER', 'ON_HOLD', 'SCHEDULED');
CREATE INDEX support_request_waiting ON support_request (updated_at, id) WHERE status = 'PENDING_CUSTOMER';
CREATE INDEX support_request_by_update ON support_request (updated_at, id);
CREATE INDEX support_request_by_customer ON support_request (customer_id, updated_at, id);
CREATE INDEX support_request_by_contract ON support_request (contract_number) WHERE contract_number IS NOT NULL;
CREATE INDEX support_request_closing ON support_request (reopen_until) WHERE status = 'RESOLVED';
CREATE INDEX support_request_scheduled ON support_request (pending_until) WHERE status = 'SCHEDULED';
CREATE INDEX support_request_search ON support_request USING gin (fold(subject || ' ' || number) gin_trgm_ops);

CREATE TABLE support_status_change (
  id           bigint PRIMARY KEY,
  request_id   bigint      NOT NULL REFERENCES support_request,
  changed_at   timestamptz NOT NULL,
  changed_by   text        NOT NULL,
  from_status  text        NOT NULL,
  to_status    text        NOT NULL,
  cause        text        NOT NULL,
  reason       text
);

CREATE INDEX support_status_change_of_request ON support_status_change (request_id, id);

CREATE TABLE support_message (
  id          bigint PRIMARY KEY,
  request_id  bigint      NOT NULL REFERENCES support_request,
  created_at  timestamptz NOT NULL,
  created_by  text        NOT NULL,
  direction   text        NOT NULL CHECK (direction IN ('IN', 'OUT')),
  visibility  text        NOT NULL CHECK (visibility IN ('PUBLIC', 'INTERNAL')),
  channel     text        NOT NULL,
  body        text        NOT NULL,
  automatic   boolean     NOT NULL,
  contact_id  bigint REFERENCES contact
);

CREATE INDEX support_message_of_request ON support_message (request_id, created_at, id);

CREATE TABLE sla_clock (
  id                bigint PRIMARY KEY,
  request_id        bigint      NOT NULL REFERENCES support_request,
  metric            text        NOT NULL,
  state             text        NOT NULL,
  started_at        timestamptz NOT NULL,
  target_minutes    integer     NOT NULL CHECK (target_minutes > 0),
  due_at            timestamptz,
  breached_at       timestamptz,
  stopped_at        timestamptz,
  consumed_seconds  bigint      NOT NULL,
  -- one line a segment: from, to, kind, cause, by, detail, separated by tabs
  history           text        NOT NULL,
  since             timestamptz NOT NULL,
  since_cause       text        NOT NULL,
  since_by          text,
  UNIQUE (request_id, metric)
);

CREATE INDEX sla_clock_unnoticed ON sla_clock (due_at) WHERE state = 'RUNNING' AND breached_at IS NULL;
