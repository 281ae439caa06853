-- Business calendars and service levels. A row is one revision and never changes, except that it stops being the current
-- one of its name; requests refer to the revision they are measured with.
CREATE TABLE business_calendar (
  id          bigint PRIMARY KEY,
  version     bigint      NOT NULL,
  created_at  timestamptz NOT NULL,
  created_by  text        NOT NULL,
  updated_at  timestamptz NOT NULL,
  updated_by  text        NOT NULL,
  name        text        NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  revision    integer     NOT NULL CHECK (revision >= 1),
  is_current  boolean     NOT NULL,
  time_zone   text        NOT NULL,
  hours       text        NOT NULL,
  UNIQUE (name, revision)
);

CREATE UNIQUE INDEX business_calendar_current ON business_calendar (lower(name)) WHERE is_current;

CREATE TABLE business_calendar_holiday (
  calendar_id   bigint NOT NULL REFERENCES business_calendar,
  holiday_date  date   NOT NULL,
  name          text,
  PRIMARY KEY (calendar_id, holiday_date)
);

CREATE TABLE sla_plan (
  id             bigint PRIMARY KEY,
  version        bigint      NOT NULL,
  created_at     timestamptz NOT NULL,
  created_by     text        NOT NULL,
  updated_at     timestamptz NOT NULL,
  updated_by     text        NOT NULL,
  name           text        NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  revision       integer     NOT NULL CHECK (revision >= 1),
  is_current     boolean     NOT NULL,
  calendar_name  text        NOT NULL,
  pause_on_hold  boolean     NOT NULL,
  UNIQUE (name, revision)
);

CREATE UNIQUE INDEX sla_plan_current ON sla_plan (lower(name)) WHERE is_current;

CREATE TABLE sla_target (
  sla_plan_id             bigint NOT NULL REFERENCES sla_plan,
  priority                text   NOT NULL,
  first_response_minutes  integer CHECK (first_response_minutes > 0),
  resolution_minutes      integer CHECK (resolution_minutes > 0),
  PRIMARY KEY (sla_plan_id, priority),
  CHECK (first_response_minutes IS NOT NULL OR resolution_minutes IS NOT NULL)
);

-- What a business day is where no contract says otherwise. Change it under Settings.
INSERT INTO business_calendar
  (id, version, created_at, created_by, updated_at, updated_by, name, revision, is_current, time_zone, hours)
VALUES
  (nextval('record_id_seq'), 1, now(), 'system', now(), 'system', 'default', 1, true, 'UTC',
   'MONDAY=09:00-17:00;TUESDAY=09:00-17:00;WEDNESDAY=09:00-17:00;THURSDAY=09:00-17:00;FRIDAY=09:00-17:00');
