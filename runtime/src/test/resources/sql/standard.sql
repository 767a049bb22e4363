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
SELECT note, available, COUNT(*) FROM goods GROUP BY ROLLUP (note, available)

-- groups of groups by computed values
SELECT note, stock / ? AS grouped_value_2, COUNT(*) FROM goods GROUP BY note, ROLLUP (grouped_value_2, available)

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
SELECT name || COALESCE(note, ?), MOD(stock * ?, ?), CASE WHEN stock > ? THEN ? ELSE ? END, EXTRACT(YEAR FROM added), DATEADD(MONTH, ?, added), DATEDIFF(DAY, added, added) FROM goods

-- conditions
SELECT id FROM goods WHERE (LOWER(name) LIKE LOWER(?) OR name LIKE ? ESCAPE '!' AND stock IS DISTINCT FROM ?) AND NOT (id IN (?, ?, ?))

-- tuples
SELECT id FROM goods WHERE (stock, id) > (?, ?)

-- literals
SELECT ?, ?

-- functions
SELECT ROUND(price, ?) + CEILING(price) - FLOOR(price), REPLACE(SUBSTR(TRIM(name), ?, ?), ?, ?), CAST(stock AS Long), CAST(stock AS String), NULLIF(note, ?), CURRENT_TIMESTAMP, sign(stock) FROM goods

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
SELECT goods.id, other.id FROM goods FULL JOIN goods other ON other.id = goods.id

-- locks
SELECT id, name, price, stock, available, added, note FROM goods FOR UPDATE SKIP LOCKED

-- shared locks
SELECT id, name, price, stock, available, added, note FROM goods FOR SHARE NOWAIT

-- table without entity
SELECT id FROM shop.order

-- subqueries
SELECT id, (SELECT MAX(other.price) FROM goods other) FROM goods WHERE EXISTS (SELECT 1 FROM goods other WHERE other.id > goods.id)

-- table of a select
SELECT note FROM (SELECT note, SUM(price) AS c2 FROM goods GROUP BY note) totals

-- lateral
SELECT goods.id, next.id FROM goods CROSS JOIN LATERAL (SELECT other.id FROM goods other WHERE other.id > goods.id FETCH NEXT ? ROWS ONLY) next

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

