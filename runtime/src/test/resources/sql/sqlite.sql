-- entities
SELECT id, name, price, stock, available, added, note FROM goods WHERE available ORDER BY name

-- slice
SELECT id FROM goods ORDER BY id LIMIT ? OFFSET ?

-- nulls
SELECT id FROM goods ORDER BY stock DESC NULLS LAST

-- distinct
SELECT DISTINCT note FROM goods

-- one row of each group
SELECT id, name FROM (SELECT id, name, ROW_NUMBER() OVER (PARTITION BY note ORDER BY price DESC) AS c3, price FROM goods) numbered WHERE c3 = 1 ORDER BY price DESC LIMIT ?

-- groups
SELECT note, COUNT(*), SUM(price) FILTER (WHERE available) FROM goods GROUP BY note HAVING COUNT(*) > ?

-- groups of groups
-- refused: This database has no ROLLUP, by which the statement groups: select the groups of each level by themselves, and put them together with unionAll(..)

-- groups of groups by computed values
-- refused: This database has no ROLLUP, by which the statement groups: select the groups of each level by themselves, and put them together with unionAll(..)

-- texts of a group
SELECT GROUP_CONCAT(name, ? ORDER BY name) FROM goods

-- texts of some rows
SELECT GROUP_CONCAT(name, ? ORDER BY name) FILTER (WHERE id > ?) FROM goods

-- texts over a window
SELECT GROUP_CONCAT(name, ?) OVER (ORDER BY name) FROM goods

-- ordered texts over a window
-- refused: This database computes no stringAgg(..) with an order over a window: leave the order to the window, with window().orderBy(..).rows(FrameBound.FIRST, FrameBound.LAST)

-- windows
SELECT id, ROW_NUMBER() OVER (PARTITION BY note ORDER BY price DESC), SUM(stock) OVER (ORDER BY id) FROM goods

-- neighbours
SELECT LAG(name, ?) OVER (ORDER BY id), LEAD(price, ?, ?) OVER (ORDER BY id) FROM goods

-- expressions
SELECT name || COALESCE(note, ?), stock * ? % ?, CASE WHEN stock > ? THEN ? ELSE ? END, CAST(strftime('%Y', substr(added, 1, 19)) AS INTEGER), min(date(substr(added, 1, 10), (?) || ' months'), date(substr(added, 1, 10), 'start of month', (?) || ' months', '+1 month', '-1 day')), CAST(julianday(substr(added, 1, 10)) - julianday(substr(added, 1, 10)) AS INTEGER) FROM goods

-- conditions
SELECT id FROM goods WHERE (LOWER(name) LIKE LOWER(?) OR name GLOB ? AND stock IS NOT ?) AND NOT (id IN (?, ?, ?))

-- tuples
SELECT id FROM goods WHERE (stock, id) > (?, ?)

-- literals
SELECT ?, ?

-- functions
SELECT ROUND(price, ?) + CEILING(price) - FLOOR(price), REPLACE(SUBSTR(TRIM(name), ?, ?), ?, ?), CAST(stock AS BIGINT), CAST(stock AS TEXT), NULLIF(note, ?), strftime('%Y-%m-%d %H:%M:%f000000Z', 'now'), sign(stock) FROM goods

-- fragments
SELECT (stock * 2) FROM goods WHERE length(name) < 40

-- parameters
SELECT id FROM goods WHERE name = ? OR stock IS NULL

-- long list
SELECT id FROM goods WHERE id IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

-- other joins
SELECT goods.id, other.id FROM goods CROSS JOIN goods `each` RIGHT JOIN goods other ON other.id = goods.id

-- joins
SELECT goods.id, other.id FROM goods LEFT JOIN goods other ON other.note = goods.note AND other.id > goods.id

-- full join
SELECT goods.id, other.id FROM goods FULL JOIN goods other ON other.id = goods.id

-- locks
SELECT id, name, price, stock, available, added, note FROM goods

-- shared locks
SELECT id, name, price, stock, available, added, note FROM goods

-- table without entity
SELECT id FROM shop.`order`

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
SELECT * FROM (SELECT id FROM goods LIMIT ?) operand UNION SELECT id FROM goods other WHERE available ORDER BY 1 DESC LIMIT ?

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
INSERT INTO goods (id, name) VALUES (?, ?), (?, ?) ON CONFLICT (id) DO NOTHING

-- insert or update
INSERT INTO goods (id, name) VALUES (?, ?), (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name

-- insert or compute
INSERT INTO goods (id, name) VALUES (?, ?), (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name || goods.name, stock = ?

-- insert of a select or update
INSERT INTO goods (id, name) SELECT * FROM (SELECT id, name FROM goods) source WHERE 1 = 1 ON CONFLICT (id) DO UPDATE SET name = excluded.name

-- insert returning
INSERT INTO goods (id, name) VALUES (?, ?), (?, ?) RETURNING id, UPPER(name)

-- update returning
UPDATE goods SET stock = ? RETURNING id, name, price, stock, available, added, note

-- delete returning
DELETE FROM goods RETURNING id

-- filter built step by step
SELECT id FROM goods WHERE name = ? OR name = ?

