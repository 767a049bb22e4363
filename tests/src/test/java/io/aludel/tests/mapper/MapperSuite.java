package io.aludel.tests.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.ColumnValueException;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.IdentityMap;
import io.aludel.sql.Json;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every mapper does, on one database. */
abstract class MapperSuite {
    private Rows rows;
    private EntityMapper<Author, Long> authors;
    private EntityMapper<Customer, UUID> customers;
    private EntityMapper<Country, String> countries;
    private EntityMapper<OrderLine, OrderLineKey> lines;
    private EntityMapper<Shelf, Shelf.Place> shelves;

    abstract String url();

    @BeforeEach
    void createTables() throws SQLException {
        rows = new Rows(url());
        rows.create(QAuthor.AUTHOR, QCustomer.CUSTOMER, QCountry.COUNTRY, QOrderLine.ORDER_LINE, QShelf.SHELF);
        authors = QAuthor.AUTHOR.newMapper(rows);
        customers = QCustomer.CUSTOMER.newMapper(rows);
        countries = QCountry.COUNTRY.newMapper(rows);
        lines = QOrderLine.ORDER_LINE.newMapper(rows);
        shelves = QShelf.SHELF.newMapper(rows);
    }

    @AfterEach
    void close() throws SQLException {
        rows.close();
    }

    private Author author(String isbn) throws SQLException {
        return rows.insert(authors, new Author(" Ursula ", isbn));
    }

    private <E, K> EntityState<E> load(EntityMapper<E, K> mapper, String... formulas) throws SQLException {
        return rows.select(
                mapper,
                result -> {
                    result.next();
                    return mapper.load(result, 1);
                },
                formulas);
    }

    @Test
    void anInsertFillsInKeyStampsVersionAndDefaults() throws SQLException {
        Author author = author("1");

        assertThat(author.id).isEqualTo(1);
        assertThat(author.name).isEqualTo("Ursula");
        assertThat(author.createdAt).isEqualTo(rows.now());
        assertThat(author.updatedAt).isEqualTo(rows.now().atOffset(ZoneOffset.UTC));
        assertThat(author.version).isZero();
        assertThat(author.state).isEqualTo("new");
        assertThat(author.source).isEqualTo("import");
    }

    @Test
    void everyScalarComesBackAsItWas() throws SQLException {
        Author author = new Author("Stanislaw", "2");
        author.active = false;
        author.tiny = Byte.MIN_VALUE;
        author.little = Short.MAX_VALUE;
        author.books = Integer.MIN_VALUE;
        author.readers = Long.MAX_VALUE;
        author.height = 0.1f;
        author.weight = 0.1;
        author.grade = 'ß';
        author.verified = false;
        author.maybeTiny = 0;
        author.maybeLittle = 0;
        author.rating = 0;
        author.maybeReaders = 0L;
        author.maybeHeight = 0f;
        author.maybeWeight = 0.0;
        author.initial = 'S';
        author.born = LocalDate.of(1921, 9, 12);
        author.royalties = new BigDecimal("1234.50");
        author.state = "famous";
        rows.insert(authors, author);

        Author read = rows.list(authors).get(0);

        assertThat(read).isNotSameAs(author);
        assertThat(read.loaded).isTrue();
        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFields("loaded")
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(author);
    }

    @Test
    void nullsComeBackAsNulls() throws SQLException {
        author("3");

        Author read = rows.list(authors).get(0);

        assertThat(read)
                .extracting("verified", "maybeTiny", "maybeLittle", "rating", "maybeReaders", "maybeHeight")
                .containsOnlyNulls();
        assertThat(read).extracting("maybeWeight", "initial", "born").containsOnlyNulls();
    }

    @Test
    void anInsertNamesTheSameConstantSetsEachTime() {
        Author unsaved = new Author("A", "4");
        Author keyed = new Author("A", "4");
        keyed.id = 7L;
        keyed.state = "old";

        assertThat(authors.insertColumns(unsaved)).isSameAs(authors.insertColumns(new Author("B", "5")));
        assertThat(authors.insertColumns(unsaved).contains(0)).isFalse();
        assertThat(authors.insertColumns(keyed)).isSameAs(authors.insertableColumns());
    }

    @Test
    void theIdentityMapGivesOneObjectPerRow() throws SQLException {
        author("6");
        author("7");
        IdentityMap<Author> known = authors.newIdentityMap();
        List<Author> first = loadAll(known, 1, true);
        first.get(0).name = "changed";

        List<Author> second = loadAll(known, 1, false);

        assertThat(first).hasSize(2);
        assertThat(second).hasSize(2);
        assertThat(second.get(0)).isSameAs(first.get(0));
        assertThat(second.get(1)).isSameAs(first.get(1));
        assertThat(first.get(0).name).isEqualTo("changed");
        List<EntityState<Author>> modified = new ArrayList<>();
        authors.collectModified(known, modified);
        assertThat(modified).containsExactly(known.at(0));
    }

    private List<Author> loadAll(IdentityMap<Author> known, int transaction, boolean isAllNew) throws SQLException {
        List<Author> found = new ArrayList<>();
        return rows.select(authors, result -> {
            authors.loadAll(result, new Result<>(known, found, transaction, isAllNew, true));
            return found;
        });
    }

    @Test
    void aLaterTransactionRefreshesAKnownObjectInPlace() throws SQLException {
        author("8");
        IdentityMap<Author> known = authors.newIdentityMap();
        Author author = loadAll(known, 1, true).get(0);
        rows.execute("UPDATE author SET name = 'Doris'");

        loadAll(known, 2, false);

        assertThat(author.name).isEqualTo("Doris");
        assertThat(authors.isModified(known.at(0))).isFalse();
    }

    @Test
    void aLoadedEntityIsNotModified() throws SQLException {
        author("9");
        rows.insert(customers, customer());
        rows.insert(countries, Country.unsaved("DE", "Germany", new Position(52.5, 13.4)));

        assertThat(authors.isModified(load(authors))).isFalse();
        assertThat(customers.isModified(load(customers))).isFalse();
        assertThat(countries.isModified(load(countries))).isFalse();
    }

    @Test
    void eachChangedFieldIsSeenAndAnEqualValueIsNot() throws SQLException {
        author("10");
        EntityState<Author> state = load(authors);
        Author author = state.entity;

        author.name = new String("Ursula");
        author.royalties = new BigDecimal("0.000");
        assertThat(authors.isModified(state)).isFalse();
        assertThat(authors.changes(state).isEmpty()).isTrue();

        author.rating = 5;
        author.weight = -0.0;
        author.royalties = new BigDecimal("0.01");

        assertThat(authors.isModified(state)).isTrue();
        assertThat(names(authors, authors.changes(state))).containsExactly("weight", "rating", "royalties");
        assertThat(authors.value(author, position(authors, "rating"))).isEqualTo(5);
        assertThat(authors.snapshotValue(state, position(authors, "rating"))).isNull();
    }

    private static List<String> names(EntityMapper<?, ?> mapper, ColumnSet columns) {
        List<String> names = new ArrayList<>();
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            names.add(mapper.table().columns().get(column).name());
        }
        return names;
    }

    private static int position(EntityMapper<?, ?> mapper, String name) {
        return mapper.table().columns().stream()
                .map(column -> column.name())
                .toList()
                .indexOf(name);
    }

    private static Customer customer() {
        Customer customer = new Customer();
        customer.name("Ada");
        customer.status = Status.ACTIVE;
        customer.priority = Status.GONE;
        customer.size = Size.LARGE;
        customer.home.street = "Main Street 1";
        customer.home.zip = 12345;
        customer.home.position = new Position(1.5, -2.5);
        customer.credit = new Money(995);
        customer.tags.add(3);
        customer.photo = new byte[] {1, 2, 3};
        customer.settings = Json.of("{\"a\": 1}");
        customer.phones = new ArrayList<>(List.of("1", "2"));
        customer.seen = new LinkedHashSet<>(Set.of(Status.NEW));
        customer.scores = new int[] {7, 8};
        customer.names = new String[] {"x"};
        return customer;
    }

    @Test
    void Y146_embeddedObjectsConvertersEnumsAndListsComeBack() throws SQLException {
        Customer customer = rows.insert(customers, customer());

        Customer read = rows.list(customers).get(0);

        assertThat(read.getId()).isEqualTo(rows.newUuid());
        assertThat(read.audit.createdAt()).isEqualTo(rows.now());
        assertThat(read.work).isNull();
        assertThat(read).usingRecursiveComparison().ignoringFields("settings").isEqualTo(customer);
    }

    @Test
    void Y146_anEmbeddedObjectIsNullWhenAllItsColumnsAre() throws SQLException {
        Customer customer = customer();
        customer.work = new Address();
        customer.work.street = "Work Street";
        customer.work.position = new Position(3, 4);
        rows.insert(customers, customer);

        EntityState<Customer> state = load(customers);
        Address work = state.entity.work;
        assertThat(work).usingRecursiveComparison().isEqualTo(customer.work);

        state.entity.work = null;
        assertThat(names(customers, customers.changes(state)))
                .containsExactly("work_street", "work_zip", "work_lat", "work_position_longitude");
    }

    @Test
    void Y147_aMutableValueChangedInPlaceIsSeen() throws SQLException {
        rows.insert(customers, customer());
        EntityState<Customer> state = load(customers);
        Customer customer = state.entity;
        assertThat(customers.isModified(state)).isFalse();

        Objects.requireNonNull(customer.photo)[0] = 9;
        customer.tags.add(4);
        customer.phones.add("3");
        Objects.requireNonNull(customer.seen).add(Status.GONE);
        Objects.requireNonNull(customer.scores)[1] = 0;
        customer.names[0] = "y";
        customer.home.city = "Rome";
        customer.home.position = null;

        assertThat(names(customers, customers.changes(state)))
                .containsExactly(
                        "home_city",
                        "home_position_latitude",
                        "home_position_longitude",
                        "tags",
                        "photo",
                        "phones",
                        "seen",
                        "scores",
                        "names");

        customers.restore(state);

        assertThat(customers.isModified(state)).isFalse();
        assertThat(customer.photo).containsExactly(1, 2, 3);
        assertThat(customer.tags).isEqualTo(new TreeSet<>(Set.of(3)));
        assertThat(customer.home.position).isEqualTo(new Position(1.5, -2.5));
    }

    @Test
    void aCopyOfTheSnapshotBringsItBack() throws SQLException {
        rows.insert(customers, customer());
        EntityState<Customer> state = load(customers);
        EntityState<Customer> copy = customers.copy(state);
        state.entity.name("Grace");
        customers.snapshot(state);
        assertThat(customers.isModified(state)).isFalse();

        customers.revert(state, copy);

        assertThat(names(customers, customers.changes(state))).containsExactly("name");
    }

    @Test
    void stampsOfAnUpdateMoveTimeAndVersionOn() throws SQLException {
        Author author = author("11");
        Customer customer = rows.insert(customers, customer());
        Instant created = rows.now();
        rows.setNow(created.plusSeconds(60));

        assertThat(authors.stampUpdate(author, rows)).isSameAs(author);
        assertThat(customers.stampUpdate(customer, rows)).isSameAs(customer);

        assertThat(author.version).isEqualTo(1);
        assertThat(author.createdAt).isEqualTo(created);
        assertThat(author.updatedAt.toInstant()).isEqualTo(rows.now());
        assertThat(customer.audit.createdAt()).isEqualTo(created);
        assertThat(customer.audit.updatedAt().toInstant()).isEqualTo(rows.now());
        authors.clearGenerated(author);
        assertThat(author.id).isNull();
        assertThat(author.version).isZero();
    }

    @Test
    void aRecordIsReplacedInsteadOfChanged() throws SQLException {
        Country unsaved = Country.unsaved("FR", "France", null);

        Country country = rows.insert(countries, unsaved);

        assertThat(country.continent()).isEqualTo("unknown");
        assertThat(country.createdAt()).isEqualTo(LocalDateTime.ofInstant(rows.now(), ZoneOffset.UTC));
        assertThat(country.version()).isZero();
        assertThat(rows.list(countries)).containsExactly(country);
        Country updated = countries.stampUpdate(country, rows);
        assertThat(updated.version()).isEqualTo(1);
        assertThat(updated.createdAt()).isEqualTo(country.createdAt());
        EntityState<Country> state = load(countries);
        state.entity = updated;
        assertThat(names(countries, countries.changes(state))).containsExactly("version");
        countries.restore(state);
        assertThat(state.entity).isEqualTo(country);
    }

    @Test
    void aKeyOfSeveralFieldsIsARecord() throws SQLException {
        OrderLine line = new OrderLine();
        line.orderNumber = 5;
        line.sku = "ABC";
        line.quantity = 3;
        line.price = new BigDecimal("2.5");
        rows.insert(lines, line);

        EntityState<OrderLine> state = load(lines, "price * quantity");

        assertThat(state.key()).isEqualTo(new OrderLineKey(5, "ABC")).isEqualTo(lines.key(state.entity));
        assertThat(state.entity.total).isEqualByComparingTo("7.5");
        assertThat(lines.key(new OrderLine())).isNull();
        assertThat(rows.<OrderLineKey>select(lines, found -> {
                    found.next();
                    return Objects.requireNonNull(lines.readKey(found, 1));
                }))
                .isEqualTo(new OrderLineKey(5, "ABC"));
    }

    @Test
    void anEmbeddedKeyIsTheEmbeddedRecord() throws SQLException {
        Shelf shelf = new Shelf();
        shelf.place = new Shelf.Place("north", (short) 4);
        rows.insert(shelves, shelf);

        EntityState<Shelf> state = load(shelves);

        assertThat(state.key()).isEqualTo(shelf.place).isEqualTo(shelves.key(state.entity));
    }

    @Test
    void everythingThatIsWrongIsReportedAtOnce() {
        Author author = new Author("x".repeat(21), "1");
        author.royalties = new BigDecimal("1.005");
        author.books = -1;
        authors.stampInsert(author, rows);
        Complaints complaints = new Complaints();

        authors.validate(author, complaints);

        assertThat(complaints.lines())
                .containsExactly(
                        "name too long: 21 > 20",
                        "royalties does not fit (10, 2)",
                        "all refused: must not have fewer than no books");
    }

    @Test
    @SuppressWarnings("NullAway") // what a careless application does
    void missingValuesAreReportedAndCharactersAreCountedAsSuch() {
        Author author = new Author("😀".repeat(20), null);
        authors.stampInsert(author, rows);
        author.royalties = new BigDecimal("1.5000");
        Customer customer = customer();
        customer.home = null;
        customer.work = new Address();
        customer.work.street = null;
        customers.stampInsert(customer, rows);
        Complaints complaints = new Complaints();

        authors.validate(author, complaints);
        customers.validate(customer, complaints);

        assertThat(complaints.lines())
                .containsExactly("isbn missing", "home_street missing", "home_zip missing", "work_street missing");
        author.name = " ";
        Complaints blank = new Complaints();
        authors.validate(author, blank);
        assertThat(blank.lines()).containsExactly("isbn missing", "name refused: must not be blank");
    }

    @Test
    void aRowThatDoesNotFitIsReportedWithItsPlace() {
        assertThatThrownBy(() -> readShelf("SELECT 'north', 4, NULL"))
                .isInstanceOf(ColumnValueException.class)
                .hasMessageContaining("Column 'capacity' of table 'shelf' (entity Shelf) is NULL");
        assertThatThrownBy(() -> readShelf("SELECT 'north', 70000, 1"))
                .isInstanceOf(ColumnValueException.class)
                .hasMessageContaining("Column 'level' of table 'shelf'")
                .hasMessageContaining("out of the range of short");
    }

    private Shelf readShelf(String sql) throws SQLException {
        return rows.query(sql, row -> {
            row.next();
            return shelves.read(row, 1);
        });
    }
}
