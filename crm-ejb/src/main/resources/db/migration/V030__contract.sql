CREATE SEQUENCE contract_number_seq;

CREATE TABLE contract (
  id                   bigint PRIMARY KEY,
  version              bigint      NOT NULL,
  created_at           timestamptz NOT NULL,
  created_by           text        NOT NULL,
  updated_at           timestamptz NOT NULL,
  updated_by           text        NOT NULL,
  number               text        NOT NULL UNIQUE CHECK (number ~ '^CT-\d{4}-\d{4,10}$'),
  customer_id          bigint      NOT NULL REFERENCES customer,
  title                text        NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  description          text,
  owner                text        NOT NULL,
  currency             text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  trial_end_date       date,
  start_date           date        NOT NULL,
  time_zone            text        NOT NULL,
  term_months          integer CHECK (term_months > 0),
  agreed_end_date      date,
  renewal_count        integer     NOT NULL,
  end_date             date CHECK (end_date >= start_date),
  notice_deadline      date,
  renewal_type         text        NOT NULL CHECK (renewal_type IN ('NONE', 'MANUAL', 'AUTO')),
  renewal_term_months  integer CHECK (renewal_term_months > 0),
  notice_period_days   integer     NOT NULL CHECK (notice_period_days >= 0),
  status               text        NOT NULL CHECK (status IN ('DRAFT', 'IN_APPROVAL', 'APPROVED', 'OUT_FOR_SIGNATURE',
                         'SIGNED', 'ACTIVE', 'SUSPENDED', 'EXPIRED', 'TERMINATED', 'RENEWED', 'CANCELLED')),
  terminated_on        date,
  termination_reason   text,
  calendar_due_at      timestamptz,
  sort_title           text        NOT NULL GENERATED ALWAYS AS (fold(title)) STORED,
  -- Lists order by these; what has no such date, or for which it no longer matters, comes last.
  sort_notice          date        NOT NULL GENERATED ALWAYS AS (
                         CASE WHEN status IN ('SIGNED', 'ACTIVE', 'SUSPENDED') AND notice_deadline IS NOT NULL
                              THEN notice_deadline ELSE DATE '9999-12-31' END) STORED,
  sort_end             date        NOT NULL GENERATED ALWAYS AS (
                         coalesce(terminated_on, end_date, DATE '9999-12-31')) STORED
);

CREATE INDEX contract_by_notice ON contract (sort_notice, id);
CREATE INDEX contract_by_end ON contract (sort_end, id);
CREATE INDEX contract_by_start ON contract (start_date, id);
CREATE INDEX contract_by_title ON contract (sort_title, id);
CREATE INDEX contract_by_update ON contract (updated_at, id);
CREATE INDEX contract_by_owner ON contract (owner, sort_notice, id);
CREATE INDEX contract_by_status ON contract (status, sort_notice, id);
CREATE INDEX contract_by_customer ON contract (customer_id, sort_notice, id);
CREATE INDEX contract_search ON contract USING gin (fold(title || ' ' || number) gin_trgm_ops);
-- What the calendar has to do, and nothing else.
CREATE INDEX contract_due ON contract (calendar_due_at, id) WHERE calendar_due_at IS NOT NULL;

CREATE TABLE contract_line (
  id                bigint PRIMARY KEY,
  contract_id       bigint         NOT NULL REFERENCES contract,
  position          integer        NOT NULL,
  product           text           NOT NULL CHECK (length(product) BETWEEN 1 AND 200),
  kind              text           NOT NULL CHECK (kind IN ('RECURRING', 'ONE_OFF', 'USAGE', 'SUPPORT')),
  quantity          numeric(13, 3) NOT NULL CHECK (quantity > 0),
  unit_price        numeric(17, 4) NOT NULL CHECK (unit_price >= 0),
  discount_percent  numeric(5, 2)  NOT NULL CHECK (discount_percent BETWEEN 0 AND 100),
  billing_period    text CHECK (billing_period IN ('MONTH', 'QUARTER', 'YEAR')),
  start_date        date,
  end_date          date CHECK (end_date >= start_date),
  sla_plan          text,
  annual_net        numeric(26, 4) NOT NULL,
  CHECK ((kind = 'SUPPORT') = (sla_plan IS NOT NULL)),
  CHECK (kind <> 'RECURRING' OR billing_period IS NOT NULL),
  CHECK (kind <> 'ONE_OFF' OR billing_period IS NULL)
);

CREATE INDEX contract_line_by_contract ON contract_line (contract_id, position);

CREATE TABLE contract_clause (
  id            bigint PRIMARY KEY,
  contract_id   bigint NOT NULL REFERENCES contract,
  kind          text   NOT NULL CHECK (kind IN ('TERMS_OF_SERVICE', 'BILLING_INFORMATION', 'PRIVACY_ACKNOWLEDGEMENT')),
  text_version  text   NOT NULL,
  accepted_by   text,
  accepted_at   timestamptz,
  UNIQUE (contract_id, kind),
  CHECK ((accepted_by IS NULL) = (accepted_at IS NULL))
);

CREATE TABLE contract_signature (
  id           bigint PRIMARY KEY,
  contract_id  bigint      NOT NULL REFERENCES contract,
  party        text        NOT NULL CHECK (party IN ('COMPANY', 'CUSTOMER')),
  signer       text        NOT NULL,
  title        text,
  signed_date  date        NOT NULL,
  method       text        NOT NULL CHECK (method IN ('PAPER', 'UPLOAD', 'ONLINE')),
  recorded_at  timestamptz NOT NULL,
  recorded_by  text        NOT NULL
);

CREATE INDEX contract_signature_by_contract ON contract_signature (contract_id);

CREATE TABLE contract_step (
  id           bigint PRIMARY KEY,
  contract_id  bigint      NOT NULL REFERENCES contract,
  step         text        NOT NULL,
  reason       text,
  taken_at     timestamptz NOT NULL,
  taken_by     text        NOT NULL
);

CREATE INDEX contract_step_by_contract ON contract_step (contract_id);
