CREATE SEQUENCE customer_number_seq;

CREATE TABLE customer (
  id                      bigint PRIMARY KEY,
  version                 bigint      NOT NULL,
  created_at              timestamptz NOT NULL,
  created_by              text        NOT NULL,
  updated_at              timestamptz NOT NULL,
  updated_by              text        NOT NULL,
  archived_at             timestamptz,
  archived_by             text,
  number                  text        NOT NULL UNIQUE,
  kind                    text        NOT NULL CHECK (kind IN ('ORGANIZATION', 'PERSON')),
  scope                   text        NOT NULL CHECK (scope IN ('EXTERNAL', 'INTERNAL')),
  name                    text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  legal_name              text,
  parent_id               bigint REFERENCES customer CHECK (parent_id <> id),
  industry                text,
  employee_count          integer CHECK (employee_count >= 0),
  annual_revenue          numeric(19, 4) CHECK (annual_revenue >= 0),
  annual_revenue_currency text CHECK (annual_revenue_currency ~ '^[A-Z]{3}$'),
  founded_on              text CHECK (founded_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  country                 text CHECK (country ~ '^[A-Z]{2}$'),
  website                 text,
  email_domains           text,
  tax_id                  text,
  preferred_language      text,
  time_zone               text,
  account_manager         text,
  lifecycle_stage         text        NOT NULL,
  tags                    text,
  external_id             text UNIQUE,
  -- derived from the customer's contracts, by the trigger that comes with them
  relation                text        NOT NULL DEFAULT 'PROSPECT'
                                      CHECK (relation IN ('PROSPECT', 'CUSTOMER', 'CLIENT')),
  sort_name               text        NOT NULL COLLATE "C" GENERATED ALWAYS AS (fold(name)) STORED,
  sort_revenue            numeric(19, 4) NOT NULL GENERATED ALWAYS AS (coalesce(annual_revenue, -1)) STORED,
  search_text             text        NOT NULL GENERATED ALWAYS AS (fold(
                            name || coalesce(' ' || legal_name, '') || ' ' || number
                            || coalesce(' ' || email_domains, '') || coalesce(' ' || external_id, ''))) STORED,
  CHECK ((annual_revenue IS NULL) = (annual_revenue_currency IS NULL)),
  CHECK ((archived_at IS NULL) = (archived_by IS NULL))
);

-- One index for each order of the list, and for each filter that the list offers before its order.
CREATE INDEX customer_by_name ON customer (sort_name, id) WHERE archived_at IS NULL;
CREATE INDEX customer_by_number ON customer (number, id) WHERE archived_at IS NULL;
CREATE INDEX customer_by_update ON customer (updated_at, id) WHERE archived_at IS NULL;
CREATE INDEX customer_by_revenue ON customer (sort_revenue, id) WHERE archived_at IS NULL;
CREATE INDEX customer_archived ON customer (sort_name, id) WHERE archived_at IS NOT NULL;
CREATE INDEX customer_by_manager ON customer (account_manager, sort_name, id) WHERE archived_at IS NULL;
-- Whose customer something belongs to, archived or not.
CREATE INDEX customer_of_manager ON customer (account_manager, id);
CREATE INDEX customer_by_relation ON customer (relation, sort_name, id) WHERE archived_at IS NULL;
CREATE INDEX customer_by_stage ON customer (lifecycle_stage, sort_name, id) WHERE archived_at IS NULL;
CREATE INDEX customer_by_country ON customer (country, sort_name, id) WHERE archived_at IS NULL;
CREATE INDEX customer_by_industry ON customer (industry, sort_name, id) WHERE archived_at IS NULL;
CREATE INDEX customer_by_parent ON customer (parent_id, sort_name, id) WHERE parent_id IS NOT NULL;
CREATE INDEX customer_by_tag ON customer USING gin (string_to_array(tags, ',')) WHERE tags IS NOT NULL;
CREATE INDEX customer_by_domain ON customer USING gin (string_to_array(email_domains, ' '))
  WHERE email_domains IS NOT NULL;
CREATE INDEX customer_search ON customer USING gin (search_text gin_trgm_ops);

CREATE TABLE customer_address (
  customer_id bigint  NOT NULL REFERENCES customer ON DELETE CASCADE,
  position    integer NOT NULL,
  type        text    NOT NULL CHECK (type IN ('REGISTERED', 'BILLING', 'SHIPPING', 'SITE')),
  street      text,
  postal_code text,
  city        text,
  region      text,
  country     text    NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
  PRIMARY KEY (customer_id, position)
);

CREATE TABLE customer_stage_change (
  customer_id bigint      NOT NULL REFERENCES customer ON DELETE CASCADE,
  position    integer     NOT NULL,
  from_stage  text,
  to_stage    text        NOT NULL,
  changed_at  timestamptz NOT NULL,
  changed_by  text        NOT NULL,
  reason      text,
  PRIMARY KEY (customer_id, position)
);

-- The pattern that finds a folded text anywhere. What is special to LIKE is escaped after folding, since folding turns
-- other characters (a full-width percent sign) into special ones.
CREATE FUNCTION like_anywhere(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT '%' || regexp_replace(public.fold(value), '([\\%_])', '\\\1', 'g') || '%' $$;
