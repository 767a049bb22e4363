package io.aludel.tests.paths;

import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.exists;
import static io.aludel.sql.Sql.select;
import static io.aludel.tests.paths.QCard.CARD;
import static io.aludel.tests.paths.QClient.CLIENT;
import static io.aludel.tests.paths.QMark.MARK;
import static io.aludel.tests.paths.QRegion.REGION;
import static io.aludel.tests.paths.QSale.SALE;
import static io.aludel.tests.paths.QTown.TOWN;
import static io.aludel.tests.paths.QWorker.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.sql.Select;
import org.junit.jupiter.api.Test;

/** Q121, Q122: the SQL of one statement of each kind. */
class RelatedSqlTest {
    @Test
    void Q121_toMany() {
        assertSql(
                select(CLIENT.name).where(CLIENT.sales.any()),
                "SELECT name FROM path_client WHERE EXISTS (SELECT 1 FROM path_sale WHERE path_sale.client_id ="
                        + " path_client.id)");
        assertSql(
                select(CLIENT.name).where(CLIENT.sales.none(SALE.amount.gt(1).or(SALE.amount.lt(0)))),
                "SELECT name FROM path_client WHERE NOT (EXISTS (SELECT 1 FROM path_sale WHERE path_sale.client_id ="
                        + " path_client.id AND (path_sale.amount > ? OR path_sale.amount < ?)))");
        assertSql(
                select(CLIENT.name, CLIENT.sales.size()),
                "SELECT name, (SELECT COUNT(*) FROM path_sale WHERE path_sale.client_id = path_client.id) FROM"
                        + " path_client");
        assertSql(
                select(CLIENT.name).where(CLIENT.largeSales.any()),
                "SELECT name FROM path_client WHERE EXISTS (SELECT 1 FROM path_sale WHERE path_sale.client_id ="
                        + " path_client.id AND (amount >= 100))");
        assertSql(
                select(REGION.name).where(REGION.towns.any()),
                "SELECT name FROM path_region WHERE EXISTS (SELECT 1 FROM path_town WHERE path_town.region_country ="
                        + " path_region.country AND path_town.region_code = path_region.code)");
    }

    @Test
    void Q121_overAJoinTable() {
        Mark mark = new Mark("gift");
        mark.id = 1L;
        assertSql(
                select(SALE.amount).where(SALE.marks.any()),
                "SELECT amount FROM path_sale WHERE EXISTS (SELECT 1 FROM path_sale_mark WHERE path_sale_mark.sale_id"
                        + " = path_sale.id)");
        assertSql(
                select(SALE.amount).where(SALE.marks.any(MARK.name.eq("gift"))),
                "SELECT amount FROM path_sale WHERE EXISTS (SELECT 1 FROM path_sale_mark JOIN path_mark ON"
                        + " path_mark.id = path_sale_mark.mark_id WHERE path_sale_mark.sale_id = path_sale.id AND"
                        + " path_mark.name = ?)");
        assertSql(
                select(SALE.amount).where(SALE.marks.contains(mark)),
                "SELECT amount FROM path_sale WHERE EXISTS (SELECT 1 FROM path_sale_mark WHERE path_sale_mark.sale_id"
                        + " = path_sale.id AND path_sale_mark.mark_id = ?)");
        assertSql(
                select(REGION.name).where(REGION.marks.any(MARK.name.eq("gift"))),
                "SELECT name FROM path_region WHERE EXISTS (SELECT 1 FROM path_region_mark JOIN path_mark ON"
                    + " path_mark.id = path_region_mark.mark_id WHERE path_region_mark.region_country ="
                    + " path_region.country AND path_region_mark.region_code = path_region.code AND path_mark.name ="
                    + " ?)");
        assertSql(
                select(MARK.name, MARK.sales.size()),
                "SELECT name, (SELECT COUNT(*) FROM path_sale_mark WHERE path_sale_mark.mark_id = path_mark.id) FROM"
                        + " path_mark");
    }

    @Test
    void Q121_ofATableToItself() {
        QWorker report = WORKER.as("report");
        assertSql(
                select(WORKER.name).where(WORKER.reports.any(WORKER.name.eq("Hal"))),
                "SELECT name FROM path_worker WHERE EXISTS (SELECT 1 FROM path_worker path_worker_2 WHERE"
                        + " path_worker_2.boss_id = path_worker.id AND path_worker_2.name = ?)");
        assertSql(
                select(WORKER.name).where(WORKER.reports.any(report, report.name.gt(WORKER.name))),
                "SELECT name FROM path_worker WHERE EXISTS (SELECT 1 FROM path_worker report WHERE report.boss_id ="
                        + " path_worker.id AND report.name > path_worker.name)");
        assertSql(
                select(WORKER.name).where(WORKER.boss.has(WORKER.boss.has(WORKER.name.eq("Eve")))),
                "SELECT name FROM path_worker WHERE EXISTS (SELECT 1 FROM path_worker path_worker_2 WHERE"
                        + " path_worker_2.id = path_worker.boss_id AND EXISTS (SELECT 1 FROM path_worker path_worker_3"
                        + " WHERE path_worker_3.id = path_worker_2.boss_id AND path_worker_3.name = ?))");
        assertSql(
                select(WORKER.name)
                        .where(WORKER.reports.any(WORKER.boss().boss().name.eq("Eve"))),
                "SELECT name FROM path_worker WHERE EXISTS (SELECT 1 FROM path_worker path_worker_2 LEFT JOIN"
                        + " path_worker boss_of_path_worker_2 ON boss_of_path_worker_2.id = path_worker_2.boss_id LEFT"
                        + " JOIN path_worker boss_of_boss_of_path_worker_2 ON boss_of_boss_of_path_worker_2.id ="
                        + " boss_of_path_worker_2.boss_id WHERE path_worker_2.boss_id = path_worker.id AND"
                        + " boss_of_boss_of_path_worker_2.name = ?)");
        assertSql(
                select(WORKER.name)
                        .where(WORKER.reports.any(exists(select(WORKER).where(WORKER.name.eq("other"))))),
                "SELECT name FROM path_worker WHERE EXISTS (SELECT 1 FROM path_worker path_worker_2 WHERE"
                        + " path_worker_2.boss_id = path_worker.id AND EXISTS (SELECT 1 FROM path_worker WHERE"
                        + " path_worker.name = ?))");
    }

    @Test
    void Q121_toOne() {
        Region region = new Region("be", "fl", "Flanders");
        Card card = new Card("1");
        card.id = 1L;
        assertSql(
                select(TOWN.name).where(TOWN.region.eq(region)),
                "SELECT name FROM path_town WHERE region_country = ? AND region_code = ?");
        assertSql(
                select(TOWN.name).where(TOWN.region.ne(region)),
                "SELECT name FROM path_town WHERE NOT (region_country = ? AND region_code = ?)");
        assertSql(
                select(TOWN.name).where(TOWN.region.isNull()),
                "SELECT name FROM path_town WHERE region_country IS NULL OR region_code IS NULL");
        assertSql(
                select(CLIENT.name).where(CLIENT.card.eq(card)),
                "SELECT name FROM path_client WHERE EXISTS (SELECT 1 FROM path_card WHERE path_card.client_id ="
                        + " path_client.id AND path_card.id = ?)");
        assertSql(
                select(CLIENT.name).where(CLIENT.card.isNull()),
                "SELECT name FROM path_client WHERE NOT (EXISTS (SELECT 1 FROM path_card WHERE path_card.client_id ="
                        + " path_client.id))");
    }

    @Test
    void Q122_joins() {
        assertSql(
                select(CLIENT.name, count(SALE.id))
                        .from(CLIENT)
                        .leftJoin(CLIENT.sales, SALE)
                        .groupBy(CLIENT.name),
                "SELECT path_client.name, COUNT(path_sale.id) FROM path_client LEFT JOIN path_sale ON"
                        + " path_sale.client_id = path_client.id GROUP BY path_client.name");
        assertSql(
                select(SALE.amount).join(SALE.marks, MARK.as("m")),
                "SELECT path_sale.amount FROM path_sale JOIN path_sale_mark path_sale_mark_m ON"
                    + " path_sale_mark_m.sale_id = path_sale.id JOIN path_mark m ON m.id = path_sale_mark_m.mark_id");
        assertSql(
                select(TOWN.name).join(TOWN.region, REGION),
                "SELECT path_town.name FROM path_town JOIN path_region ON path_region.country ="
                        + " path_town.region_country AND path_region.code = path_town.region_code");
        assertSql(
                select(CLIENT.name).from(CLIENT).leftJoin(CLIENT.largeSales, SALE),
                "SELECT path_client.name FROM path_client LEFT JOIN path_sale ON path_sale.client_id = path_client.id"
                        + " AND EXISTS (SELECT 1 FROM path_sale largeSales_filter WHERE largeSales_filter.id ="
                        + " path_sale.id AND (amount >= 100))");
    }

    @Test
    void Q122_paths() {
        assertSql(
                select(SALE.amount, SALE.client().name).where(SALE.client().name.eq("Ann")),
                "SELECT path_sale.amount, client_of_path_sale.name FROM path_sale JOIN path_client client_of_path_sale"
                        + " ON client_of_path_sale.id = path_sale.client_id WHERE client_of_path_sale.name = ?");
        assertSql(
                select(SALE.amount).where(SALE.client().town().region().name.eq("Flanders")),
                "SELECT path_sale.amount FROM path_sale JOIN path_client client_of_path_sale ON client_of_path_sale.id"
                    + " = path_sale.client_id LEFT JOIN path_town town_of_client_of_path_sale ON"
                    + " town_of_client_of_path_sale.id = client_of_path_sale.town_id LEFT JOIN path_region"
                    + " region_of_town_of_client_of_path_sale ON region_of_town_of_client_of_path_sale.country ="
                    + " town_of_client_of_path_sale.region_country AND region_of_town_of_client_of_path_sale.code ="
                    + " town_of_client_of_path_sale.region_code WHERE region_of_town_of_client_of_path_sale.name = ?");
        assertSql(
                select(SALE.amount).where(SALE.client().town().region().code.eq("fl")),
                "SELECT path_sale.amount FROM path_sale JOIN path_client client_of_path_sale ON client_of_path_sale.id"
                        + " = path_sale.client_id LEFT JOIN path_town town_of_client_of_path_sale ON"
                        + " town_of_client_of_path_sale.id = client_of_path_sale.town_id WHERE"
                        + " town_of_client_of_path_sale.region_code = ?");
        assertSql(
                select(CLIENT.name)
                        .from(CLIENT)
                        .leftJoin(CLIENT.sales, SALE)
                        .where(SALE.client().name.eq("Ann")),
                "SELECT path_client.name FROM path_client LEFT JOIN path_sale ON path_sale.client_id = path_client.id"
                        + " LEFT JOIN path_client client_of_path_sale ON client_of_path_sale.id = path_sale.client_id"
                        + " WHERE client_of_path_sale.name = ?");
        assertSql(
                select(CLIENT.card().number),
                "SELECT card_of_path_client.number FROM path_client LEFT JOIN path_card card_of_path_client ON"
                        + " card_of_path_client.client_id = path_client.id");
        assertSql(
                select(CARD.as("c").client().name),
                "SELECT client_of_c.name FROM path_card c LEFT JOIN path_client client_of_c ON client_of_c.id ="
                        + " c.client_id");
        assertSql(
                select(CLIENT.town().name, count())
                        .groupBy(CLIENT.town().name)
                        .orderBy(CLIENT.town().name.asc()),
                "SELECT town_of_path_client.name, COUNT(*) FROM path_client LEFT JOIN path_town town_of_path_client ON"
                        + " town_of_path_client.id = path_client.town_id GROUP BY town_of_path_client.name ORDER BY"
                        + " town_of_path_client.name");
    }

    private static void assertSql(Select<?> select, String sql) {
        assertThat(select.toString()).isEqualTo(sql);
    }
}
