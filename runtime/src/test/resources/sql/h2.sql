-- entities
SELECT id, name, price, stock, available, added, note FROM goods WHERE available ORDER BY name

-- slice
SELECT id FROM goods ORDER BY id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY

-- nulls
SELECT id FROM goods ORDER BY stock DESC NULLS LAST

-- distinct
SELECT DISTINCT note FROM goods

-- one row of each group
SELECT id, name FROM (SELECT id, name, ROW_NUMBER() OVER (PARTITION BY note ORDER BY price DESC) AS c3, price FROM goods) numbered WHERE c3 = 1 ORDER BY price DESC FETCH NEXT ? ROWS ONLY

-- groups
SELECT note, COUNT(*), SUM(price) FILTER (WHERE available) FROM goods GROUP BY note HAVING COUNT(*) > ?

-- groups of groups
-- refused: This database has no ROLLUP, by which the statement groups: select the groups of each level by themselves, and put them together with unionAll(..)

-- groups of groups by computed values
-- refused: This database has no ROLLUP, by which the statement groups: select the groups of each level by themselves, and put them together with unionAll(..)

-- texts of a group
SELECT LISTAGG(name, ?) WITHIN GROUP (ORDER BY name) FROM goods

-- texts of some rows
SELECT LISTAGG(name, ?) WITHIN GROUP (ORDER BY name) FILTER (WHERE id > ?) FROM goods

-- texts over a window
SELECT LISTAGG(name, ?) OVER (ORDER BY name) FROM goods

-- ordered texts over a window
SELECT LISTAGG(name, ?) WITHIN GROUP (ORDER BY name) FILTER (WHERE available) OVER (PARTITION BY note) FROM goods

-- windows
SELECT id, ROW_NUMBER() OVER (PARTITION BY note ORDER BY price DESC), SUM(stock) OVER (ORDER BY id) FROM goods

-- neighbours
SELECT LAG(name, ?) OVER (ORDER BY id), LEAD(price, ?, ?) OVER (ORDER BY id) FROM goods

-- expressions
SELECT name || COALESCE(note, ?), MOD(stock * ?, ?), CASE WHEN stock > ? THEN CAST(? AS CHARACTER VARYING) ELSE ? END, EXTRACT(YEAR FROM added), DATEADD(MONTH, ?, added), DATEDIFF(DAY, added, added) FROM goods

-- conditions
SELECT id FROM goods WHERE (name ILIKE ? ESCAPE '' OR name LIKE ? ESCAPE '!' AND stock IS DISTINCT FROM ?) AND NOT (id IN (?, ?, ?))

-- tuples
SELECT id FROM goods WHERE (stock, id) > (?, ?)

-- literals
SELECT CAST(? AS INTEGER), CAST(? AS CHARACTER VARYING)

-- functions
SELECT ROUND(price, ?) + CEILING(price) - FLOOR(price), REPLACE(SUBSTR(TRIM(name), ?, ?), ?, ?), CAST(stock AS BIGINT), CAST(stock AS CHARACTER VARYING), NULLIF(note, ?), CURRENT_TIMESTAMP, sign(stock) FROM goods

-- fragments
SELECT (stock * 2) FROM goods WHERE length(name) < 40

-- parameters
SELECT id FROM goods WHERE name = ? OR stock IS NULL

-- long list
SELECT id FROM goods WHERE id IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

-- other joins
SELECT goods.id, other.id FROM goods CROSS JOIN goods each RIGHT JOIN goods other ON other.id = goods.id

-- joins
SELECT goods.id, other.id FROM goods LEFT JOIN goods other ON other.note = goods.note AND other.id > goods.id

-- full join
-- refused: This database has no FULL JOIN, by which the statement joins 'goods': use the union of a left join and of a right join

-- locks
SELECT id, name, price, stock, available, added, note FROM goods FOR UPDATE SKIP LOCKED

-- shared locks
SELECT id, name, price, stock, available, added, note FROM goods FOR UPDATE NOWAIT

-- table without entity
SELECT id FROM shop."order"

-- subqueries
SELECT id, (SELECT MAX(other.price) FROM goods other) FROM goods WHERE EXISTS (SELECT 1 FROM goods other WHERE other.id > goods.id)

-- table of a select
SELECT note FROM (SELECT note, SUM(price) AS c2 FROM goods GROUP BY note) totals

-- lateral
-- refused: This database has no LATERAL, so that 'next' cannot name the tables beside it: use a window function with asTable(..), or a scalar subquery

-- common table
WITH dear (id) AS (SELECT id FROM goods WHERE price > ?) SELECT goods.name FROM goods JOIN dear ON dear.id = goods.id

-- differences
SELECT * FROM (SELECT id FROM goods EXCEPT SELECT id FROM goods other) operand INTERSECT SELECT id FROM goods other WHERE available

-- recursion
WITH RECURSIVE numbers (id) AS (SELECT id FROM goods WHERE id = ? UNION ALL SELECT id + ? FROM numbers WHERE id < ?) SELECT id FROM numbers

-- union
SELECT * FROM (SELECT id FROM goods FETCH NEXT ? ROWS ONLY) operand UNION SELECT id FROM goods other WHERE available ORDER BY 1 DESC FETCH NEXT ? ROWS ONLY

-- update
UPDATE goods SET stock = stock - ?, note = ? WHERE price < ?

-- update of all rows
UPDATE goods SET stock = ?

-- delete
DELETE FROM goods WHERE id IN (SELECT goods.id FROM goods WHERE goods.available)

-- insert
INSERT INTO goods (id, name) VALUES (?, ?), (?, ?)

-- insert of mixed rows
INSERT INTO goods (id, name) VALUES (?, ?), (?, ?);
INSERT INTO goods (id) VALUES (?)

-- insert without columns
INSERT INTO goods DEFAULT VALUES

-- insert of a select
INSERT INTO goods (id, name) SELECT id + ?, name FROM goods WHERE available

-- insert or nothing
MERGE INTO goods USING (VALUES (?, ?), (?, ?)) source(id, name) ON (goods.id = source.id) WHEN NOT MATCHED THEN INSERT (id, name) VALUES (source.id, source.name)

-- insert or update
MERGE INTO goods USING (VALUES (?, ?), (?, ?)) source(id, name) ON (goods.id = source.id) WHEN MATCHED THEN UPDATE SET name = source.name WHEN NOT MATCHED THEN INSERT (id, name) VALUES (source.id, source.name)

-- insert or compute
MERGE INTO goods USING (VALUES (?, ?), (?, ?)) source(id, name) ON (goods.id = source.id) WHEN MATCHED THEN UPDATE SET name = source.name || goods.name, stock = ? WHEN NOT MATCHED THEN INSERT (id, name) VALUES (source.id, source.name)

-- insert of a select or update
MERGE INTO goods USING (SELECT id, name FROM goods) source(id, name) ON (goods.id = source.id) WHEN MATCHED THEN UPDATE SET name = source.name WHEN NOT MATCHED THEN INSERT (id, name) VALUES (source.id, source.name)

-- insert returning
SELECT id, UPPER(name) FROM FINAL TABLE (INSERT INTO goods (id, name) VALUES (?, ?), (?, ?)) goods

-- update returning
SELECT id, name, price, stock, available, added, note FROM FINAL TABLE (UPDATE goods SET stock = ?) goods

-- delete returning
SELECT id FROM OLD TABLE (DELETE FROM goods) goods

-- filter built step by step
SELECT id FROM goods WHERE name = ? OR name = ?

