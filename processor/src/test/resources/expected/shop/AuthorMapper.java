package shop;

import io.aludel.dialect.Codec;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.ColumnStamp;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.IdentityMap;
import io.aludel.mapping.Loading;
import io.aludel.mapping.LongIdentityMap;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.ValueChecks;
import io.aludel.mapping.Violations;
import io.aludel.mapping.WriteContext;
import io.aludel.sql.BasicType;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Moves {@link Author} between Java and JDBC.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
final class AuthorMapper extends EntityMapper<Author, Long> {
    private static final ColumnSet INSERTABLE = ColumnSet.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12,
            13, 14);

    private static final ColumnSet UPDATABLE = ColumnSet.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14);

    private static final ColumnSet WITHOUT_KEY = INSERTABLE.without(0);

    private static final ColumnSet WITHOUT_DEFAULTS = INSERTABLE.minus(ColumnSet.of(10));

    private static final ColumnSet WITHOUT_KEY_AND_DEFAULTS = WITHOUT_DEFAULTS.without(0);

    private static final ColumnSet GENERATED = ColumnSet.of(11);

    private final Codec<LocalDate> localDateCodec;

    private final Codec<BigDecimal> decimal10Scale2Codec;

    private final Codec<Instant> instantCodec;

    private final Codec<OffsetDateTime> offsetDateTimeCodec;

    private final Codec<Integer> integerCodec;

    private final Codec<Boolean> booleanCodec;

    AuthorMapper(MapperContext context) {
        super(QAuthor.AUTHOR, context, 2);
        localDateCodec = context.codec(BasicType.LOCAL_DATE);
        decimal10Scale2Codec = context.codec(QAuthor.DECIMAL10_SCALE2_TYPE);
        instantCodec = context.codec(BasicType.INSTANT);
        offsetDateTimeCodec = context.codec(BasicType.OFFSET_DATE_TIME);
        integerCodec = context.codec(BasicType.INTEGER);
        booleanCodec = context.codec(BasicType.BOOLEAN);
    }

    @Override
    public ColumnSet insertableColumns() {
        return INSERTABLE;
    }

    @Override
    public ColumnSet updatableColumns() {
        return UPDATABLE;
    }

    @Override
    public ColumnSet insertColumns(Author author) {
        if (author.state == null) {
            return author.id == null ? WITHOUT_KEY_AND_DEFAULTS : WITHOUT_DEFAULTS;
        }
        return author.id == null ? WITHOUT_KEY : INSERTABLE;
    }

    @Override
    public ColumnSet generatedColumns() {
        return GENERATED;
    }

    @Override
    public Author newEntity() {
        return new Author();
    }

    @Override
    public Author read(ResultSet row, int first) throws SQLException {
        Author author = new Author();
        readColumns(row, first, author);
        author.rememberLoading();
        return author;
    }

    @Override
    public void readAll(ResultSet rows, List<? super Author> entities) throws SQLException {
        while (rows.next()) {
            entities.add(read(rows, 1));
        }
    }

    private void readColumns(ResultSet row, int first, Author author) throws SQLException {
        author.id = readLong(row, first, 0);
        author.name = readText(row, first + 1, 1);
        author.isbn = readText(row, first + 2, 2);
        author.active = readBoolean(row, first + 3, 3);
        author.books = readInt(row, first + 4, 4);
        author.weight = readDouble(row, first + 5, 5);
        author.rating = readNullableInt(row, first + 6, 6);
        author.verified = readNullableBoolean(row, first + 7);
        author.born = localDateCodec.read(row, first + 8);
        author.royalties = require(decimal10Scale2Codec.read(row, first + 9), 9);
        author.state = readText(row, first + 10, 10);
        author.source = row.getString(first + 11);
        author.createdAt = require(instantCodec.read(row, first + 12), 12);
        author.updatedAt = require(offsetDateTimeCodec.read(row, first + 13), 13);
        author.version = readInt(row, first + 14, 14);
    }

    @Override
    public State load(ResultSet row, int first) throws SQLException {
        Author author = new Author();
        readColumns(row, first, author);
        State state = new State(author);
        snapshot(state);
        author.rememberLoading();
        return state;
    }

    @Override
    public void reload(ResultSet row, int first, EntityState<Author> state) throws SQLException {
        Author author = state.entity;
        readColumns(row, first, author);
        snapshot(state);
        author.rememberLoading();
    }

    @Override
    public void loadAll(ResultSet rows, Loading<Author> loading) throws SQLException {
        if (loading.isAllNew()) {
            while (rows.next()) {
                loading.loaded(load(rows, 1));
            }
            return;
        }
        LongIdentityMap<Author> known = (LongIdentityMap<Author>) loading.known();
        while (rows.next()) {
            EntityState<Author> state = known.find(readLong(rows, 1, 0));
            if (state == null) {
                loading.loaded(load(rows, 1));
            } else {
                boolean refreshed = loading.refreshes(state);
                if (refreshed) {
                    reload(rows, 1, state);
                }
                loading.known(state, refreshed);
            }
        }
    }

    @Override
    public Long readKey(ResultSet row, int first) throws SQLException {
        return readNullableLong(row, first);
    }

    @Override
    public IdentityMap<Author> newIdentityMap() {
        return new LongIdentityMap<>();
    }

    @Override
    public int bindKey(PreparedStatement statement, int first, Long key) throws SQLException {
        statement.setLong(first, key);
        return first + 1;
    }

    @Override
    public Author assignKey(Author author, long key) {
        author.id = key;
        return author;
    }

    @Override
    public State newState(Author author) {
        return new State(author);
    }

    @Override
    public void snapshot(EntityState<Author> state) {
        Author author = state.entity;
        State last = (State) state;
        last.id = author.id;
        last.name = author.name;
        last.isbn = author.isbn;
        last.active = author.active;
        last.books = author.books;
        last.weight = author.weight;
        last.rating = author.rating;
        last.verified = author.verified;
        last.born = author.born;
        last.royalties = author.royalties;
        last.state = author.state;
        last.source = author.source;
        last.createdAt = author.createdAt;
        last.updatedAt = author.updatedAt;
        last.version = author.version;
    }

    @Override
    public void restore(EntityState<Author> state) {
        Author author = state.entity;
        State last = (State) state;
        author.id = last.id;
        author.name = last.name;
        author.isbn = last.isbn;
        author.active = last.active;
        author.books = last.books;
        author.weight = last.weight;
        author.rating = last.rating;
        author.verified = last.verified;
        author.born = last.born;
        author.royalties = last.royalties;
        author.state = last.state;
        author.source = last.source;
        author.createdAt = last.createdAt;
        author.updatedAt = last.updatedAt;
        author.version = last.version;
    }

    @Override
    public State copy(EntityState<Author> state) {
        State copy = new State(state.entity);
        copyColumns((State) state, copy);
        return copy;
    }

    @Override
    public void revert(EntityState<Author> state, EntityState<Author> copy) {
        copyColumns((State) copy, (State) state);
    }

    private static void copyColumns(State from, State to) {
        to.id = from.id;
        to.name = from.name;
        to.isbn = from.isbn;
        to.active = from.active;
        to.books = from.books;
        to.weight = from.weight;
        to.rating = from.rating;
        to.verified = from.verified;
        to.born = from.born;
        to.royalties = from.royalties;
        to.state = from.state;
        to.source = from.source;
        to.createdAt = from.createdAt;
        to.updatedAt = from.updatedAt;
        to.version = from.version;
    }

    @Override
    public boolean isModified(EntityState<Author> state) {
        Author author = state.entity;
        State last = (State) state;
        return !Objects.equals(author.id, last.id)
                || !Objects.equals(author.name, last.name)
                || !Objects.equals(author.isbn, last.isbn)
                || author.active != last.active
                || author.books != last.books
                || Double.compare(author.weight, last.weight) != 0
                || !Objects.equals(author.rating, last.rating)
                || !Objects.equals(author.verified, last.verified)
                || !Objects.equals(author.born, last.born)
                || !sameNumber(author.royalties, last.royalties)
                || !Objects.equals(author.state, last.state)
                || !Objects.equals(author.source, last.source)
                || !Objects.equals(author.createdAt, last.createdAt)
                || !Objects.equals(author.updatedAt, last.updatedAt)
                || author.version != last.version;
    }

    @Override
    public void collectModified(IdentityMap<Author> map,
            List<? super EntityState<Author>> modified) {
        for (int i = 0, size = map.size(); i < size; i++) {
            EntityState<Author> state = map.at(i);
            if (isModified(state)) {
                modified.add(state);
            }
        }
    }

    @Override
    public ColumnSet changes(EntityState<Author> state) {
        Author author = state.entity;
        State last = (State) state;
        ColumnSet changes = ColumnSet.EMPTY;
        if (!Objects.equals(author.id, last.id)) {
            changes = changes.with(0);
        }
        if (!Objects.equals(author.name, last.name)) {
            changes = changes.with(1);
        }
        if (!Objects.equals(author.isbn, last.isbn)) {
            changes = changes.with(2);
        }
        if (author.active != last.active) {
            changes = changes.with(3);
        }
        if (author.books != last.books) {
            changes = changes.with(4);
        }
        if (Double.compare(author.weight, last.weight) != 0) {
            changes = changes.with(5);
        }
        if (!Objects.equals(author.rating, last.rating)) {
            changes = changes.with(6);
        }
        if (!Objects.equals(author.verified, last.verified)) {
            changes = changes.with(7);
        }
        if (!Objects.equals(author.born, last.born)) {
            changes = changes.with(8);
        }
        if (!sameNumber(author.royalties, last.royalties)) {
            changes = changes.with(9);
        }
        if (!Objects.equals(author.state, last.state)) {
            changes = changes.with(10);
        }
        if (!Objects.equals(author.source, last.source)) {
            changes = changes.with(11);
        }
        if (!Objects.equals(author.createdAt, last.createdAt)) {
            changes = changes.with(12);
        }
        if (!Objects.equals(author.updatedAt, last.updatedAt)) {
            changes = changes.with(13);
        }
        if (author.version != last.version) {
            changes = changes.with(14);
        }
        return changes;
    }

    @Override
    public Object value(Author author, int column) {
        return switch (column) {
            case 0 -> author.id;
            case 1 -> author.name;
            case 2 -> author.isbn;
            case 3 -> author.active;
            case 4 -> author.books;
            case 5 -> author.weight;
            case 6 -> author.rating;
            case 7 -> author.verified;
            case 8 -> author.born;
            case 9 -> author.royalties;
            case 10 -> author.state;
            case 11 -> author.source;
            case 12 -> author.createdAt;
            case 13 -> author.updatedAt;
            case 14 -> author.version;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public Object snapshotValue(EntityState<Author> state, int column) {
        State last = (State) state;
        return switch (column) {
            case 0 -> last.id;
            case 1 -> last.name;
            case 2 -> last.isbn;
            case 3 -> last.active;
            case 4 -> last.books;
            case 5 -> last.weight;
            case 6 -> last.rating;
            case 7 -> last.verified;
            case 8 -> last.born;
            case 9 -> last.royalties;
            case 10 -> last.state;
            case 11 -> last.source;
            case 12 -> last.createdAt;
            case 13 -> last.updatedAt;
            case 14 -> last.version;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, Author author, int column) throws
            SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, author.id);
            case 1 -> statement.setString(parameter, author.name);
            case 2 -> statement.setString(parameter, author.isbn);
            case 3 -> statement.setBoolean(parameter, author.active);
            case 4 -> statement.setInt(parameter, author.books);
            case 5 -> statement.setDouble(parameter, author.weight);
            case 6 -> integerCodec.bind(statement, parameter, author.rating);
            case 7 -> booleanCodec.bind(statement, parameter, author.verified);
            case 8 -> localDateCodec.bind(statement, parameter, author.born);
            case 9 -> decimal10Scale2Codec.bind(statement, parameter, author.royalties);
            case 10 -> statement.setString(parameter, author.state);
            case 11 -> statement.setString(parameter, author.source);
            case 12 -> instantCodec.bind(statement, parameter, author.createdAt);
            case 13 -> offsetDateTimeCodec.bind(statement, parameter, author.updatedAt);
            case 14 -> statement.setInt(parameter, author.version);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public int bindInsert(PreparedStatement statement, int first, Author author, ColumnSet columns)
            throws SQLException {
        if (columns.equals(WITHOUT_KEY)) {
            return bindStraight(statement, first, author);
        }
        if (columns.equals(INSERTABLE)) {
            statement.setLong(first, author.id);
            return bindStraight(statement, first + 1, author);
        }
        return bindAll(statement, first, author, columns);
    }

    private int bindStraight(PreparedStatement statement, int first, Author author) throws
            SQLException {
        statement.setString(first, author.name);
        statement.setString(first + 1, author.isbn);
        statement.setBoolean(first + 2, author.active);
        statement.setInt(first + 3, author.books);
        statement.setDouble(first + 4, author.weight);
        integerCodec.bind(statement, first + 5, author.rating);
        booleanCodec.bind(statement, first + 6, author.verified);
        localDateCodec.bind(statement, first + 7, author.born);
        decimal10Scale2Codec.bind(statement, first + 8, author.royalties);
        statement.setString(first + 9, author.state);
        instantCodec.bind(statement, first + 10, author.createdAt);
        offsetDateTimeCodec.bind(statement, first + 11, author.updatedAt);
        statement.setInt(first + 12, author.version);
        return first + 13;
    }

    @Override
    public Author assign(Author author, ColumnSet columns, ResultSet row, int first) throws
            SQLException {
        int index = first;
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            assign(row, index++, author, column);
        }
        return author;
    }

    private void assign(ResultSet row, int index, Author author, int column) throws SQLException {
        switch (column) {
            case 0 -> author.id = readLong(row, index, 0);
            case 1 -> author.name = readText(row, index, 1);
            case 2 -> author.isbn = readText(row, index, 2);
            case 3 -> author.active = readBoolean(row, index, 3);
            case 4 -> author.books = readInt(row, index, 4);
            case 5 -> author.weight = readDouble(row, index, 5);
            case 6 -> author.rating = readNullableInt(row, index, 6);
            case 7 -> author.verified = readNullableBoolean(row, index);
            case 8 -> author.born = localDateCodec.read(row, index);
            case 9 -> author.royalties = require(decimal10Scale2Codec.read(row, index), 9);
            case 10 -> author.state = readText(row, index, 10);
            case 11 -> author.source = row.getString(index);
            case 12 -> author.createdAt = require(instantCodec.read(row, index), 12);
            case 13 -> author.updatedAt = require(offsetDateTimeCodec.read(row, index), 13);
            case 14 -> author.version = readInt(row, index, 14);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public Author stampInsert(Author author, WriteContext context) {
        if (author.createdAt == null) {
            author.createdAt = context.now();
        }
        author.updatedAt = context.now().atOffset(ZoneOffset.UTC);
        author.version = 0;
        return author;
    }

    @Override
    public Author stampUpdate(Author author, WriteContext context) {
        author.updatedAt = context.now().atOffset(ZoneOffset.UTC);
        author.version = author.version + 1;
        return author;
    }

    @Override
    public Author clearGenerated(Author author) {
        author.id = null;
        author.version = 0;
        return author;
    }

    @Override
    public List<ColumnStamp> stamps() {
        return List.of(new ColumnStamp(12, ColumnStamp.Kind.CREATED_AT), new ColumnStamp(13, ColumnStamp.Kind.UPDATED_AT), new ColumnStamp(14, ColumnStamp.Kind.VERSION));
    }

    @Override
    public int versionColumn() {
        return 14;
    }

    @Override
    public void bindVersion(PreparedStatement statement, int parameter, EntityState<Author> state)
            throws SQLException {
        State last = (State) state;
        statement.setInt(parameter, last.version);
    }

    @Override
    public Author restoreVersion(Author author, EntityState<Author> state) {
        State last = (State) state;
        author.version = last.version;
        return author;
    }

    @Override
    public void validate(Author author, Violations violations) {
        ValueChecks.present(violations, author, "name", author.name);
        ValueChecks.length(violations, author, "name", author.name, 100);
        ValueChecks.present(violations, author, "isbn", author.isbn);
        ValueChecks.length(violations, author, "isbn", author.isbn, 13);
        ValueChecks.present(violations, author, "royalties", author.royalties);
        ValueChecks.digits(violations, author, "royalties", author.royalties, 10, 2);
        ValueChecks.length(violations, author, "state", author.state, 255);
        if (author.name != null) {
            try {
                author.checkName(author.name);
            } catch (IllegalArgumentException refusal) {
                violations.refused(author, "name", author.name, refusal);
            }
        }
        try {
            author.checkAll();
        } catch (IllegalArgumentException refusal) {
            violations.refused(author, null, null, refusal);
        }
    }

    @Override
    public boolean callsBeforeWriting() {
        return true;
    }

    @Override
    public void beforeInsert(Author author) {
        author.trim();
    }

    /**
     * What a session knows of one {@link Author}: the object, and its columns as last read or written.
     */
    static final class State extends EntityState<Author> {
        Long id;

        String name;

        String isbn;

        boolean active;

        int books;

        double weight;

        Integer rating;

        Boolean verified;

        LocalDate born;

        BigDecimal royalties;

        String state;

        String source;

        Instant createdAt;

        OffsetDateTime updatedAt;

        int version;

        State(Author author) {
            super(author);
        }

        @Override
        public Object key() {
            return id;
        }

        @Override
        public long longKey() {
            return id;
        }
    }
}
