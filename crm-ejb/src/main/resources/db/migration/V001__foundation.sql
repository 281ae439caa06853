-- What every table uses. The extensions pg_trgm, unaccent and btree_gist may need a superuser; whoever sets the
-- database up creates them there, and these lines then find them in place.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Ids are handed out in blocks of 50: a value N stands for N - 49 to N.
CREATE SEQUENCE record_id_seq START WITH 50 INCREMENT BY 50;

-- Text as search sees it: without case and accents. Immutable, so that it can stand in an index.
CREATE FUNCTION fold(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, value)) $$;
