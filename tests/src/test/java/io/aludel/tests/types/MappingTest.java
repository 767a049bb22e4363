package io.aludel.tests.types;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.types.QArticle.ARTICLE;
import static io.aludel.tests.types.QCity.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.aludel.Session;
import io.aludel.sql.BasicType;
import io.aludel.sql.Sql;
import io.aludel.tests.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Formulas, defaults, computed columns, accessors, superclasses, records. */
class MappingTest extends TypesSuite {
    MappingTest() {
        super(ARTICLE, CITY);
    }

    private Article added(Article article) {
        db.transaction(session -> session.add(article));
        return article;
    }

    private Article read(Article article) {
        return new ArticleDao(db).require(Objects.requireNonNull(article.getId()));
    }

    @Test
    void privateFieldsAndThoseOfASuperclassAreReachedByAccessors() {
        Article article = added(new Article("Pen", 2, 3));
        assertThat(article.getId()).isNotNull();
        assertThat(article.getCreatedAt()).isNotNull();
        Article read = read(article);
        assertThat(read.getCreatedAt()).isEqualTo(article.getCreatedAt());
        assertThat(read.getName()).isEqualTo("Pen");
        assertThat(read.stock()).isEqualTo(3);
        db.transaction(session -> {
            Article persistent = session.get(ARTICLE, Objects.requireNonNull(article.getId()));
            persistent.stock(4);
            assertThat(sqlOf(session::flush)).hasSize(2); // and what the database computes from it
        });
        assertThat(read(article).stock()).isEqualTo(4);
    }

    @Test
    void formulasAreReadAndUsedInWhereAndOrderBy() {
        new ArticleDao(db)
                .insertAll(List.of(new Article("Ink", 20, 2), new Article("Pen", 2, 3), new Article("Nib", 11, 1)));
        List<Article> articles =
                db.list(select(ARTICLE).where(ARTICLE.total.gt(7)).orderBy(ARTICLE.total.asc()));
        assertThat(articles).extracting(Article::getTotal).containsExactly(12, 41);
        assertThat(articles).extracting(Article::getExpensiveName).containsExactly("Nib", "Ink");
        assertThat(db.list(select(ARTICLE.total).where(ARTICLE.expensiveName.isNull())))
                .containsExactly(7);
        QArticle other = ARTICLE.as("other");
        assertThat(db.list(select(other.total).orderBy(other.expensiveName.desc(), other.total.desc())))
                .contains(41, 12, 7);
        assertThat(db.list(select(other).where(other.total.eq(41))))
                .singleElement()
                .extracting(Article::getTotal)
                .isEqualTo(41);
    }

    @Test
    void formulasAreNotWrittenAndChangingThemIsNoChange() {
        Article article = added(new Article("Pen", 2, 3));
        db.transaction(session -> {
            Article read = session.get(ARTICLE, Objects.requireNonNull(article.getId()));
            read.setTotal(99);
            assertThat(session.isModified(read)).isFalse();
            assertThat(sqlOf(session::flush)).isEmpty();
            session.refresh(read);
            assertThat(read.getTotal()).isEqualTo(7);
        });
    }

    @Test
    void Y144_aComputedColumnIsNeverWrittenAndReadAfterTheFlush() {
        db.transaction(session -> {
            Article article = session.add(new Article("Pen", 2, 3));
            article.setWorth(99);
            assertThat(sqlOf(session::flush).get(0))
                    .containsPattern("INSERT INTO articles \\([^)]*stock_quantity[^)]*\\) VALUES")
                    .doesNotContainPattern("INSERT INTO articles \\([^)]*worth");
            assertThat(article.getWorth()).isEqualTo(6);
            article.setPrice(5);
            session.flush();
            assertThat(article.getWorth()).isEqualTo(15);
            article.setWorth(1);
            assertThat(writesOf(session::flush)).isEmpty();
        });
        assertThat(db.list(select(ARTICLE.worth).where(ARTICLE.worth.eq(15)))).containsExactly(15);
    }

    @Test
    void Y144_computedColumnsComeBackForManyRows() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            articles.add(new Article("A" + i, i, 2));
        }
        db.transaction(session -> session.addAll(articles));
        for (int i = 0; i < 250; i++) {
            assertThat(articles.get(i).getWorth()).isEqualTo(2 * i);
            assertThat(articles.get(i).getState()).isEqualTo("new");
        }
        ArticleDao dao = new ArticleDao(db);
        articles.forEach(article -> article.stock(3));
        List<Article> updated = dao.updateAll(articles);
        assertThat(updated.get(100).getWorth()).isEqualTo(300);
    }

    @Test
    void U31_aServerDefaultIsReadableAfterTheFlush() {
        db.transaction(session -> {
            Article article = session.add(new Article("Pen", 2, 3));
            session.flush();
            assertThat(article.getState()).isEqualTo("new");
            assertThat(session.isModified(article)).isFalse();
        });
        assertThat(new ArticleDao(db).insert(new Article("Ink", 1, 1)).getState())
                .isEqualTo("new");
    }

    @Test
    void U31_nullIsSentWhenItIsMeant() {
        Article article = new Article("Pen", 2, 3);
        db.transaction(session -> {
            session.add(article);
            session.setNull(article, ARTICLE.state);
        });
        assertThat(article.getState()).isNull();
        assertThat(read(article).getState()).isNull();
        Article other = new Article("Ink", 1, 1);
        other.setState("old");
        assertThat(read(added(other)).getState()).isEqualTo("old");
        db.transaction(session ->
                session.get(ARTICLE, Objects.requireNonNull(other.getId())).setState(null));
        assertThat(read(other).getState()).isNull();
    }

    /** The value that the object has is not the one in the row, as the INSERT does not send it. */
    @Test
    void aColumnThatIsNotInsertableIsReadAfterTheFlushAndUpdated() {
        Article article = new Article("Pen", 2, 3);
        article.setRank(1);
        db.transaction(session -> {
            session.add(article);
            assertThat(sqlOf(session::flush).get(0)).doesNotContainPattern("INSERT INTO articles \\([^)]*rank");
            assertThat(article.getRank()).isEqualTo(7);
            article.setRank(8);
        });
        assertThat(read(article).getRank()).isEqualTo(8);
    }

    @Test
    void aColumnThatIsNotUpdatableKeepsItsFirstValue() {
        Article article = new Article("Pen", 2, 3);
        article.setOrigin("there");
        added(article);
        try (Session session = db.openSession()) {
            Article read = session.get(ARTICLE, Objects.requireNonNull(article.getId()));
            read.setOrigin("elsewhere");
            assertThat(writesOf(session::flush)).isEmpty();
            read.setName("Ink");
            assertThat(writesOf(session::flush).get(0)).doesNotContain("origin");
            session.commit();
        }
        article.setOrigin("nowhere");
        new ArticleDao(db).update(article);
        assertThat(read(article).getOrigin()).isEqualTo("there");
    }

    @Test
    void aDefinitionIsTheColumnsTypeAsItIs() {
        assertThat(db.schema().ddl()).contains("CHAR(3)", "GENERATED ALWAYS AS (price * stock_quantity)");
        Article article = new Article("Pen", 2, 3);
        article.setCurrency("EUR");
        assertThat(read(added(article)).getCurrency()).isEqualTo("EUR");
    }

    @Test
    void commentsAreInTheCatalog() {
        assumeTrue(kind == TestDatabase.H2);
        assertThat(remarks("TABLES", "TABLE_NAME = 'ARTICLES'")).containsExactly("what's \"sold\"");
        assertThat(remarks("COLUMNS", "TABLE_NAME = 'ARTICLES' AND COLUMN_NAME = 'NAME'"))
                .containsExactly("it's a name");
    }

    private List<String> remarks(String view, String condition) {
        String query = "(SELECT remarks FROM information_schema." + view + " WHERE " + condition + ")";
        added(new Article("any", 1, 1));
        return db.list(select(Sql.sql(BasicType.STRING, query)).from(ARTICLE).limit(1));
    }

    @Test
    void recordEntitiesComeBackFromInsertAndUpdate() {
        CityDao dao = new CityDao(db);
        City rome = dao.insert(new City("Rome", new Spot(41.9, 12.5)));
        assertThat(rome.id()).isNotNull();
        assertThat(rome.mayor()).isEqualTo("unknown");
        City read = dao.require(Objects.requireNonNull(rome.id()));
        assertThat(read.capitals()).isEqualTo("ROME");
        City renamed = dao.update(read.renamed("Roma"));
        assertThat(renamed.version()).isEqualTo(1);
        assertThat(dao.require(Objects.requireNonNull(rome.id())))
                .usingRecursiveComparison()
                .ignoringFields("capitals")
                .isEqualTo(renamed);
        assertThat(dao.insert(new City("Atlantis", null)).spot()).isNull();
        assertThat(db.list(select(CITY.name).where(CITY.capitals.eq("ROMA").and(CITY.planet.eq(Planet.EARTH)))))
                .containsExactly("Roma");
    }

    @Test
    void recordEntitiesAreReplacedInASession() {
        try (Session session = db.openSession()) {
            City rome = session.add(new City("Rome", null));
            City roma = session.replace(rome, rome.renamed("Roma"));
            assertThat(session.get(CITY, Objects.requireNonNull(rome.id()))).isSameAs(roma);
            assertThat(sqlOf(session::flush)).isEmpty();
            session.commit();
        }
        assertThat(db.list(select(CITY.name))).containsExactly("Roma");
    }

    @Test
    void manyRecordsKeepTheirOrder() {
        List<City> cities = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            cities.add(new City("C" + i, null));
        }
        List<City> stored = new CityDao(db).insertAll(cities);
        for (int i = 0; i < 250; i++) {
            assertThat(stored.get(i).name()).isEqualTo("C" + i);
            assertThat(new CityDao(db)
                            .require(Objects.requireNonNull(stored.get(i).id()))
                            .name())
                    .isEqualTo("C" + i);
        }
    }
}
