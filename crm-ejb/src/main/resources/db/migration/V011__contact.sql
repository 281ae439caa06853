CREATE SEQUENCE contact_number_seq;

CREATE TABLE contact (
  id          bigint PRIMARY KEY,
  version     bigint      NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  text        NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  text        NOT NULL,
  number      text        NOT NULL UNIQUE,
  salutation  text,
  given_name  text,
  family_name text,
  language    text,
  time_zone   text,
  search_name text        NOT NULL GENERATED ALWAYS AS (fold(
                coalesce(given_name || ' ', '') || coalesce(family_name, ''))) STORED,
  sort_name   text        NOT NULL COLLATE "C" GENERATED ALWAYS AS (fold(
                coalesce(family_name || ' ', '') || coalesce(given_name, ''))) STORED,
  CHECK (given_name IS NOT NULL OR family_name IS NOT NULL)
);

CREATE INDEX contact_by_name ON contact (sort_name, id);
CREATE INDEX contact_search ON contact USING gin (search_name gin_trgm_ops);

CREATE TABLE contact_email (
  contact_id bigint  NOT NULL REFERENCES contact ON DELETE CASCADE,
  position   integer NOT NULL,
  address    text    NOT NULL,
  type       text    NOT NULL CHECK (type IN ('WORK', 'MOBILE', 'PRIVATE', 'OTHER')),
  is_primary boolean NOT NULL,
  folded     text    NOT NULL GENERATED ALWAYS AS (fold(address)) STORED,
  PRIMARY KEY (contact_id, position)
);

CREATE INDEX contact_email_search ON contact_email USING gin (folded gin_trgm_ops);
CREATE INDEX contact_email_address ON contact_email (folded);

CREATE TABLE contact_phone (
  contact_id bigint  NOT NULL REFERENCES contact ON DELETE CASCADE,
  position   integer NOT NULL,
  number     text    NOT NULL,
  e164       text CHECK (e164 ~ '^\+\d{1,15}$'),
  type       text    NOT NULL CHECK (type IN ('WORK', 'MOBILE', 'PRIVATE', 'OTHER')),
  -- of the number as typed and as the world dials it, so that either way of typing it finds it
  digits     text    NOT NULL GENERATED ALWAYS AS (
               regexp_replace(number, '\D', '', 'g') || coalesce(' ' || ltrim(e164, '+'), '')) STORED,
  PRIMARY KEY (contact_id, position)
);

CREATE INDEX contact_phone_search ON contact_phone USING gin (digits gin_trgm_ops);

CREATE TABLE customer_contact (
  id          bigint PRIMARY KEY,
  contact_id  bigint  NOT NULL REFERENCES contact ON DELETE CASCADE,
  customer_id bigint  NOT NULL REFERENCES customer,
  roles       text,
  job_title   text,
  is_primary  boolean NOT NULL,
  valid_from  date    NOT NULL,
  valid_to    date,
  end_reason  text CHECK (end_reason IN ('LEFT', 'CHANGED_ROLE', 'RETIRED', 'DECEASED', 'ERROR')),
  CHECK (valid_to >= valid_from),
  CHECK ((valid_to IS NULL) = (end_reason IS NULL))
);

CREATE INDEX customer_contact_of_customer ON customer_contact (customer_id);
CREATE INDEX customer_contact_of_contact ON customer_contact (contact_id);
CREATE UNIQUE INDEX customer_contact_once ON customer_contact (customer_id, contact_id) WHERE valid_to IS NULL;
CREATE UNIQUE INDEX customer_contact_primary ON customer_contact (customer_id) WHERE is_primary AND valid_to IS NULL;
