-- Whether a word begins where a word of the folded name begins; what parts words is white space and punctuation.
CREATE FUNCTION starts_word(name text, word text) RETURNS boolean
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
    SELECT strpos(
      ' ' || regexp_replace(name, '[[:space:][:punct:]]+', ' ', 'g'),
      ' ' || ltrim(regexp_replace(public.fold(word), '[[:space:][:punct:]]+', ' ', 'g'))) > 0
  $$;
