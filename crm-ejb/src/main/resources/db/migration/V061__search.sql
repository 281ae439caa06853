-- The words that occur in names, for finding what somebody meant who mistyped: a word with one slip in it still has its
-- first or its second half, so two indexes by order find it. Words are added and never taken away; one that no longer
-- occurs leads to nothing.
CREATE TABLE search_word (
  word text COLLATE "C" PRIMARY KEY
);

CREATE INDEX search_word_backwards ON search_word (reverse(word) COLLATE "C");

CREATE FUNCTION note_search_words(texts text[]) RETURNS void
  LANGUAGE sql
  AS $$
    INSERT INTO search_word
    SELECT DISTINCT w.word COLLATE "C" FROM unnest(texts) AS t (value), regexp_split_to_table(t.value, '[^[:alnum:]]+') AS w (word)
    WHERE length(w.word) BETWEEN 4 AND 40
    ORDER BY 1
    ON CONFLICT DO NOTHING
  $$;

CREATE FUNCTION note_customer_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_search_words(ARRAY(SELECT sort_name || ' ' || fold(coalesce(legal_name, '')) FROM entered));
  RETURN NULL;
END $$;

CREATE FUNCTION note_contact_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_search_words(ARRAY(SELECT search_name FROM entered));
  RETURN NULL;
END $$;

CREATE FUNCTION note_changed_customer_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_search_words(ARRAY(
    SELECT n.sort_name || ' ' || fold(coalesce(n.legal_name, '')) FROM entered n JOIN left_rows o ON o.id = n.id
    WHERE n.name <> o.name OR n.legal_name IS DISTINCT FROM o.legal_name));
  RETURN NULL;
END $$;

CREATE FUNCTION note_changed_contact_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_search_words(ARRAY(
    SELECT n.search_name FROM entered n JOIN left_rows o ON o.id = n.id WHERE n.search_name <> o.search_name));
  RETURN NULL;
END $$;

CREATE TRIGGER note_customer_words AFTER INSERT ON customer
  REFERENCING NEW TABLE AS entered FOR EACH STATEMENT EXECUTE FUNCTION note_customer_words();
CREATE TRIGGER note_changed_customer_words AFTER UPDATE ON customer
  REFERENCING OLD TABLE AS left_rows NEW TABLE AS entered
  FOR EACH STATEMENT EXECUTE FUNCTION note_changed_customer_words();
CREATE TRIGGER note_contact_words AFTER INSERT ON contact
  REFERENCING NEW TABLE AS entered FOR EACH STATEMENT EXECUTE FUNCTION note_contact_words();
CREATE TRIGGER note_changed_contact_words AFTER UPDATE ON contact
  REFERENCING OLD TABLE AS left_rows NEW TABLE AS entered
  FOR EACH STATEMENT EXECUTE FUNCTION note_changed_contact_words();

SELECT note_search_words(ARRAY(SELECT sort_name || ' ' || fold(coalesce(legal_name, '')) FROM customer));
SELECT note_search_words(ARRAY(SELECT search_name FROM contact));

-- Names as a whole, for telling that a customer may be in the books already.
CREATE INDEX customer_alike ON customer USING gin (sort_name gin_trgm_ops);
