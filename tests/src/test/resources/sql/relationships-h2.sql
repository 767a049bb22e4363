-- any
SELECT name FROM path_client WHERE EXISTS (SELECT 1 FROM path_sale WHERE path_sale.client_id = path_client.id)

-- any with a condition
SELECT name FROM path_client WHERE EXISTS (SELECT 1 FROM path_sale WHERE path_sale.client_id = path_client.id AND path_sale.amount > ?)

-- none
SELECT name FROM path_client WHERE NOT (EXISTS (SELECT 1 FROM path_sale WHERE path_sale.client_id = path_client.id AND path_sale.amount > ?))

-- is empty
SELECT name FROM path_client WHERE NOT (EXISTS (SELECT 1 FROM path_sale WHERE path_sale.client_id = path_client.id))

-- size
SELECT name, (SELECT COUNT(*) FROM path_sale WHERE path_sale.client_id = path_client.id) FROM path_client WHERE (SELECT COUNT(*) FROM path_sale WHERE path_sale.client_id = path_client.id) >= ?

-- any over a join table
SELECT amount FROM path_sale WHERE EXISTS (SELECT 1 FROM path_sale_mark JOIN path_mark ON path_mark.id = path_sale_mark.mark_id WHERE path_sale_mark.sale_id = path_sale.id AND path_mark.name = ?)

-- contains
SELECT amount FROM path_sale WHERE EXISTS (SELECT 1 FROM path_sale_mark WHERE path_sale_mark.sale_id = path_sale.id AND path_sale_mark.mark_id = ?)

-- any under the mapping's condition
SELECT name FROM path_client WHERE EXISTS (SELECT 1 FROM path_sale WHERE path_sale.client_id = path_client.id AND (amount >= 100))

-- any by a key of two columns
SELECT name FROM path_region WHERE EXISTS (SELECT 1 FROM path_town WHERE path_town.region_country = path_region.country AND path_town.region_code = path_region.code)

-- any in a table itself
SELECT name FROM path_worker WHERE EXISTS (SELECT 1 FROM path_worker path_worker_2 WHERE path_worker_2.boss_id = path_worker.id AND path_worker_2.name = ?)

-- any under a name
SELECT name FROM path_worker WHERE EXISTS (SELECT 1 FROM path_worker report WHERE report.boss_id = path_worker.id AND report.name > path_worker.name)

-- to-one equals
SELECT name FROM path_town WHERE region_country = ? AND region_code = ?

-- to-one is null
SELECT name FROM path_town WHERE region_country IS NULL OR region_code IS NULL

-- to-one has
SELECT name FROM path_client WHERE EXISTS (SELECT 1 FROM path_town WHERE path_town.id = path_client.town_id AND path_town.name = ?)

-- inverse to-one
SELECT name FROM path_client WHERE EXISTS (SELECT 1 FROM path_card WHERE path_card.client_id = path_client.id)

-- join
SELECT path_client.name, path_sale.amount FROM path_client JOIN path_sale ON path_sale.client_id = path_client.id

-- left join
SELECT path_client.name, path_sale.amount FROM path_client LEFT JOIN path_sale ON path_sale.client_id = path_client.id

-- right join
SELECT path_client.name, path_sale.amount FROM path_client RIGHT JOIN path_sale ON path_sale.client_id = path_client.id

-- full join
-- refused: This database has no FULL JOIN, by which the statement joins 'path_sale': use the union of a left join and of a right join

-- join over a join table
SELECT path_sale.amount FROM path_sale JOIN path_sale_mark path_sale_mark_m ON path_sale_mark_m.sale_id = path_sale.id JOIN path_mark m ON m.id = path_sale_mark_m.mark_id

-- left join over a join table
SELECT path_sale.amount FROM path_sale LEFT JOIN path_sale_mark ON path_sale_mark.sale_id = path_sale.id LEFT JOIN path_mark ON path_mark.id = path_sale_mark.mark_id

-- right join over a join table
SELECT path_sale.amount FROM path_sale JOIN path_sale_mark ON path_sale_mark.sale_id = path_sale.id RIGHT JOIN path_mark ON path_mark.id = path_sale_mark.mark_id

-- full join over a join table
-- refused: This database has no FULL JOIN, by which the statement joins 'path_mark': use the union of a left join and of a right join

-- join under the mapping's condition
SELECT path_client.name FROM path_client LEFT JOIN path_sale ON path_sale.client_id = path_client.id AND EXISTS (SELECT 1 FROM path_sale "largeSales_filter" WHERE "largeSales_filter".id = path_sale.id AND (amount >= 100))

-- join by a key of two columns
SELECT path_town.name FROM path_town JOIN path_region ON path_region.country = path_town.region_country AND path_region.code = path_town.region_code

-- join of a table to itself
SELECT path_worker.name FROM path_worker JOIN path_worker boss ON boss.id = path_worker.boss_id

-- path
SELECT path_sale.amount, client_of_path_sale.name FROM path_sale JOIN path_client client_of_path_sale ON client_of_path_sale.id = path_sale.client_id WHERE client_of_path_sale.name = ?

-- path of several steps
SELECT path_sale.amount FROM path_sale JOIN path_client client_of_path_sale ON client_of_path_sale.id = path_sale.client_id LEFT JOIN path_town town_of_client_of_path_sale ON town_of_client_of_path_sale.id = client_of_path_sale.town_id LEFT JOIN path_region region_of_town_of_client_of_path_sale ON region_of_town_of_client_of_path_sale.country = town_of_client_of_path_sale.region_country AND region_of_town_of_client_of_path_sale.code = town_of_client_of_path_sale.region_code WHERE region_of_town_of_client_of_path_sale.name = ?

-- key at the end of a path
SELECT client_of_path_sale.town_id FROM path_sale JOIN path_client client_of_path_sale ON client_of_path_sale.id = path_sale.client_id

-- path to an entity
SELECT path_sale.client_id, client_of_path_sale.name, client_of_path_sale.town_id FROM path_sale JOIN path_client client_of_path_sale ON client_of_path_sale.id = path_sale.client_id WHERE path_sale.amount > ?

-- path of an inverse to-one
SELECT card_of_path_client.number FROM path_client LEFT JOIN path_card card_of_path_client ON card_of_path_client.client_id = path_client.id

-- path from an alias
SELECT client_of_c.name FROM path_card c LEFT JOIN path_client client_of_c ON client_of_c.id = c.client_id

-- path in groups and order
SELECT town_of_path_client.name, COUNT(*) FROM path_client LEFT JOIN path_town town_of_path_client ON town_of_path_client.id = path_client.town_id GROUP BY town_of_path_client.name ORDER BY town_of_path_client.name

-- path behind a join
SELECT path_client.name FROM path_client LEFT JOIN path_sale ON path_sale.client_id = path_client.id LEFT JOIN path_client client_of_path_sale ON client_of_path_sale.id = path_sale.client_id WHERE client_of_path_sale.name = ?

-- path in a condition on related rows
SELECT name FROM path_worker WHERE EXISTS (SELECT 1 FROM path_worker path_worker_2 LEFT JOIN path_worker boss_of_path_worker_2 ON boss_of_path_worker_2.id = path_worker_2.boss_id LEFT JOIN path_worker boss_of_boss_of_path_worker_2 ON boss_of_boss_of_path_worker_2.id = boss_of_path_worker_2.boss_id WHERE path_worker_2.boss_id = path_worker.id AND boss_of_boss_of_path_worker_2.name = ?)

-- table of keys at the ends of paths
SELECT COUNT(*) FROM (SELECT path_sale.client_id AS id, client_of_path_sale.town_id AS c2 FROM path_sale JOIN path_client client_of_path_sale ON client_of_path_sale.id = path_sale.client_id) keys

-- update by a to-many
UPDATE path_client SET name = ? WHERE EXISTS (SELECT 1 FROM path_sale WHERE path_sale.client_id = path_client.id AND path_sale.amount > ?)

-- delete by a to-one
DELETE FROM path_sale WHERE EXISTS (SELECT 1 FROM path_client WHERE path_client.id = path_sale.client_id AND path_client.name = ?)

-- delete by a join table
DELETE FROM path_sale WHERE NOT (EXISTS (SELECT 1 FROM path_sale_mark WHERE path_sale_mark.sale_id = path_sale.id))

