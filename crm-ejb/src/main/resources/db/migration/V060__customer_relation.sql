-- What a customer is to us follows from its contracts. It stands in the customer's row, so that lists filter by it
-- through an index, and only these triggers write it.
CREATE FUNCTION derive_customer_relation(customers bigint[]) RETURNS void
  LANGUAGE plpgsql
  AS $$
BEGIN
  -- Two transactions that end two contracts of one customer at once wait for each other here, and the second reads
  -- in the next statement what the first has left.
  PERFORM 1 FROM customer WHERE id = ANY (customers) ORDER BY id FOR NO KEY UPDATE;
  UPDATE customer c SET relation = d.relation
  FROM (
    SELECT u.id, CASE
      WHEN bool_or(k.status IN ('ACTIVE', 'SUSPENDED')) THEN 'CLIENT'
      WHEN bool_or(k.status IN ('EXPIRED', 'TERMINATED', 'RENEWED')) THEN 'CUSTOMER'
      ELSE 'PROSPECT' END AS relation
    FROM unnest(customers) AS u (id) LEFT JOIN contract k ON k.customer_id = u.id
    GROUP BY u.id) d
  WHERE c.id = d.id AND c.relation <> d.relation;
END $$;

CREATE FUNCTION contract_inserted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM derive_customer_relation(ARRAY(
    SELECT DISTINCT customer_id FROM entered
    WHERE status IN ('ACTIVE', 'SUSPENDED', 'EXPIRED', 'TERMINATED', 'RENEWED')));
  RETURN NULL;
END $$;

CREATE FUNCTION contract_updated() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  customers bigint[] := ARRAY(
    SELECT DISTINCT x.customer_id
    FROM left_rows o JOIN entered n ON n.id = o.id, LATERAL (VALUES (o.customer_id), (n.customer_id)) x (customer_id)
    WHERE o.status <> n.status OR o.customer_id <> n.customer_id);
BEGIN
  IF cardinality(customers) > 0 THEN
    PERFORM derive_customer_relation(customers);
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION contract_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM derive_customer_relation(ARRAY(SELECT DISTINCT customer_id FROM left_rows));
  RETURN NULL;
END $$;

CREATE TRIGGER contract_inserted AFTER INSERT ON contract
  REFERENCING NEW TABLE AS entered FOR EACH STATEMENT EXECUTE FUNCTION contract_inserted();
CREATE TRIGGER contract_updated AFTER UPDATE ON contract
  REFERENCING OLD TABLE AS left_rows NEW TABLE AS entered FOR EACH STATEMENT EXECUTE FUNCTION contract_updated();
CREATE TRIGGER contract_deleted AFTER DELETE ON contract
  REFERENCING OLD TABLE AS left_rows FOR EACH STATEMENT EXECUTE FUNCTION contract_deleted();

SELECT derive_customer_relation(ARRAY(SELECT DISTINCT customer_id FROM contract));
