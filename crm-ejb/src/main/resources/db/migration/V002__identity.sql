CREATE TABLE user_account (
  id                   bigint PRIMARY KEY,
  version              bigint      NOT NULL,
  created_at           timestamptz NOT NULL,
  created_by           text        NOT NULL,
  updated_at           timestamptz NOT NULL,
  updated_by           text        NOT NULL,
  username             text        NOT NULL UNIQUE CHECK (username ~ '^[a-z][a-z0-9._-]{1,39}$'),
  display_name         text        NOT NULL,
  email                text        NOT NULL UNIQUE CHECK (email = lower(email)),
  password_hash        text        NOT NULL CHECK (password_hash LIKE '$argon2id$%'),
  password_temporary   boolean     NOT NULL,
  password_changed_at  timestamptz NOT NULL,
  active               boolean     NOT NULL,
  locale               text        NOT NULL,
  time_zone            text        NOT NULL,
  theme                text        NOT NULL CHECK (theme IN ('SYSTEM', 'LIGHT', 'DARK')),
  single_key_shortcuts boolean     NOT NULL
);

CREATE TABLE user_role (
  user_id bigint NOT NULL REFERENCES user_account,
  role    text   NOT NULL
          CHECK (role IN ('ADMINISTRATOR', 'ACCOUNT_MANAGER', 'SUPPORT_AGENT', 'TEAM_LEAD', 'READ_ONLY')),
  PRIMARY KEY (user_id, role)
);

-- A sign-in in one browser. Only the hash of its token is known here.
CREATE TABLE sign_in_session (
  id           bigint PRIMARY KEY,
  user_id      bigint      NOT NULL REFERENCES user_account,
  token_hash   text        NOT NULL UNIQUE CHECK (length(token_hash) = 64),
  address      text,
  user_agent   text,
  created_at   timestamptz NOT NULL,
  expires_at   timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  revoked_at   timestamptz
);

CREATE INDEX sign_in_session_of_user ON sign_in_session (user_id, last_seen_at DESC);
CREATE INDEX sign_in_session_by_end ON sign_in_session (expires_at);

CREATE TABLE personal_access_token (
  id           bigint PRIMARY KEY,
  user_id      bigint      NOT NULL REFERENCES user_account,
  name         text        NOT NULL,
  token_hash   text        NOT NULL UNIQUE CHECK (length(token_hash) = 64),
  created_at   timestamptz NOT NULL,
  expires_at   timestamptz NOT NULL,
  last_used_at timestamptz,
  revoked_at   timestamptz
);

CREATE INDEX personal_access_token_of_user ON personal_access_token (user_id, created_at DESC);

-- Failed attempts by account name (whether it exists or not) and by network address.
CREATE TABLE sign_in_throttle (
  subject         text PRIMARY KEY,
  failures        integer     NOT NULL CHECK (failures >= 0),
  last_failure_at timestamptz NOT NULL,
  blocked_until   timestamptz NOT NULL
);

CREATE INDEX sign_in_throttle_by_age ON sign_in_throttle (last_failure_at);
