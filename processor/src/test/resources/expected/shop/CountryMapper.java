package shop;

import io.aludel.dialect.Codec;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.ColumnStamp;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.IdentityMap;
import io.aludel.mapping.Loading;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.ObjectIdentityMap;
import io.aludel.mapping.ValueChecks;
import io.aludel.mapping.Violations;
import io.aludel.mapping.WriteContext;
import io.aludel.sql.BasicType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Moves {@link Country} between Java and JDBC.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
final class CountryMapper extends EntityMapper<Country, String> {
    private static final ColumnSet INSERTABLE = ColumnSet.first(8);

    private static final ColumnSet UPDATABLE = ColumnSet.of(1, 2, 3, 4, 5, 7);

    private static final ColumnSet WITHOUT_DEFAULTS = INSERTABLE.minus(ColumnSet.of(5));

    private final Codec<LocalDateTime> localDateTimeCodec;

    private final Codec<Double> doubleCodec;

    private final Codec<Long> longCodec;

    CountryMapper(MapperContext context) {
        super(QCountry.COUNTRY, context, 2);
        localDateTimeCodec = context.codec(BasicType.LOCAL_DATE_TIME);
        doubleCodec = context.codec(BasicType.DOUBLE);
        longCodec = context.codec(BasicType.LONG);
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
    public ColumnSet insertColumns(Country country) {
        if (country.continent() == null) {
            return WITHOUT_DEFAULTS;
        }
        return INSERTABLE;
    }

    @Override
    public Country read(ResultSet row, int first) throws SQLException {
        return new Country(
                readText(row, first, 0),
                readText(row, first + 1, 1),
                newCapital(readNullableDouble(row, first + 2), readNullableDouble(row, first + 3)),
                readNullableLong(row, first + 4),
                readText(row, first + 5, 5),
                require(localDateTimeCodec.read(row, first + 6), 6),
                readInt(row, first + 7, 7));
    }

    @Override
    public void readAll(ResultSet rows, List<? super Country> entities) throws SQLException {
        while (rows.next()) {
            entities.add(read(rows, 1));
        }
    }

    @Override
    public State load(ResultSet row, int first) throws SQLException {
        State state = new State(read(row, first));
        snapshot(state);
        return state;
    }

    @Override
    public void reload(ResultSet row, int first, EntityState<Country> state) throws SQLException {
        state.entity = read(row, first);
        snapshot(state);
    }

    @Override
    public void loadAll(ResultSet rows, Loading<Country> loading) throws SQLException {
        if (loading.isAllNew()) {
            while (rows.next()) {
                loading.loaded(load(rows, 1));
            }
            return;
        }
        IdentityMap<Country> known = loading.known();
        while (rows.next()) {
            EntityState<Country> state = known.find(readText(rows, 1, 0));
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

    /**
     * Null when all columns are.
     */
    private Position newCapital(Double capitalLatitude, Double capitalLongitude) {
        if (capitalLatitude == null && capitalLongitude == null) {
            return null;
        }
        return new Position(require(capitalLatitude, 2), require(capitalLongitude, 3));
    }

    @Override
    public String readKey(ResultSet row, int first) throws SQLException {
        return row.getString(first);
    }

    @Override
    public IdentityMap<Country> newIdentityMap() {
        return new ObjectIdentityMap<>();
    }

    @Override
    public int bindKey(PreparedStatement statement, int first, String key) throws SQLException {
        statement.setString(first, key);
        return first + 1;
    }

    @Override
    public State newState(Country country) {
        return new State(country);
    }

    @Override
    public void snapshot(EntityState<Country> state) {
        Country country = state.entity;
        State last = (State) state;
        Position capital = country.capital();
        last.code = country.code();
        last.name = country.name();
        last.capitalLatitude = capital == null ? null : capital.latitude();
        last.capitalLongitude = capital == null ? null : capital.longitude();
        last.population = country.population();
        last.continent = country.continent();
        last.createdAt = country.createdAt();
        last.version = country.version();
    }

    @Override
    public void restore(EntityState<Country> state) {
        State last = (State) state;
        state.entity = new Country(last.code, last.name, newCapital(last.capitalLatitude,
                last.capitalLongitude), last.population, last.continent, last.createdAt,
                last.version);
    }

    @Override
    public State copy(EntityState<Country> state) {
        State copy = new State(state.entity);
        copyColumns((State) state, copy);
        return copy;
    }

    @Override
    public void revert(EntityState<Country> state, EntityState<Country> copy) {
        copyColumns((State) copy, (State) state);
    }

    private static void copyColumns(State from, State to) {
        to.code = from.code;
        to.name = from.name;
        to.capitalLatitude = from.capitalLatitude;
        to.capitalLongitude = from.capitalLongitude;
        to.population = from.population;
        to.continent = from.continent;
        to.createdAt = from.createdAt;
        to.version = from.version;
    }

    @Override
    public boolean isModified(EntityState<Country> state) {
        Country country = state.entity;
        State last = (State) state;
        Position capital = country.capital();
        return !Objects.equals(country.code(), last.code)
                || !Objects.equals(country.name(), last.name)
                || (capital == null ? last.capitalLatitude != null : last.capitalLatitude == null || Double.compare(capital.latitude(), last.capitalLatitude) != 0)
                || (capital == null ? last.capitalLongitude != null : last.capitalLongitude == null || Double.compare(capital.longitude(), last.capitalLongitude) != 0)
                || !Objects.equals(country.population(), last.population)
                || !Objects.equals(country.continent(), last.continent)
                || !Objects.equals(country.createdAt(), last.createdAt)
                || !Objects.equals(country.version(), last.version);
    }

    @Override
    public void collectModified(IdentityMap<Country> map,
            List<? super EntityState<Country>> modified) {
        for (int i = 0, size = map.size(); i < size; i++) {
            EntityState<Country> state = map.at(i);
            if (isModified(state)) {
                modified.add(state);
            }
        }
    }

    @Override
    public ColumnSet changes(EntityState<Country> state) {
        Country country = state.entity;
        State last = (State) state;
        ColumnSet changes = ColumnSet.EMPTY;
        Position capital = country.capital();
        if (!Objects.equals(country.code(), last.code)) {
            changes = changes.with(0);
        }
        if (!Objects.equals(country.name(), last.name)) {
            changes = changes.with(1);
        }
        if (capital == null ? last.capitalLatitude != null : last.capitalLatitude == null || Double.compare(capital.latitude(), last.capitalLatitude) != 0) {
            changes = changes.with(2);
        }
        if (capital == null ? last.capitalLongitude != null : last.capitalLongitude == null || Double.compare(capital.longitude(), last.capitalLongitude) != 0) {
            changes = changes.with(3);
        }
        if (!Objects.equals(country.population(), last.population)) {
            changes = changes.with(4);
        }
        if (!Objects.equals(country.continent(), last.continent)) {
            changes = changes.with(5);
        }
        if (!Objects.equals(country.createdAt(), last.createdAt)) {
            changes = changes.with(6);
        }
        if (!Objects.equals(country.version(), last.version)) {
            changes = changes.with(7);
        }
        return changes;
    }

    @Override
    public Object value(Country country, int column) {
        Position capital = country.capital();
        return switch (column) {
            case 0 -> country.code();
            case 1 -> country.name();
            case 2 -> capital == null ? null : capital.latitude();
            case 3 -> capital == null ? null : capital.longitude();
            case 4 -> country.population();
            case 5 -> country.continent();
            case 6 -> country.createdAt();
            case 7 -> country.version();
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public Object snapshotValue(EntityState<Country> state, int column) {
        State last = (State) state;
        return switch (column) {
            case 0 -> last.code;
            case 1 -> last.name;
            case 2 -> last.capitalLatitude;
            case 3 -> last.capitalLongitude;
            case 4 -> last.population;
            case 5 -> last.continent;
            case 6 -> last.createdAt;
            case 7 -> last.version;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, Country country, int column) throws
            SQLException {
        Position capital = country.capital();
        switch (column) {
            case 0 -> statement.setString(parameter, country.code());
            case 1 -> statement.setString(parameter, country.name());
            case 2 -> doubleCodec.bind(statement, parameter, capital == null ? null : capital.latitude());
            case 3 -> doubleCodec.bind(statement, parameter, capital == null ? null : capital.longitude());
            case 4 -> longCodec.bind(statement, parameter, country.population());
            case 5 -> statement.setString(parameter, country.continent());
            case 6 -> localDateTimeCodec.bind(statement, parameter, country.createdAt());
            case 7 -> statement.setInt(parameter, country.version());
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public int bindInsert(PreparedStatement statement, int first, Country country,
            ColumnSet columns) throws SQLException {
        if (columns.equals(INSERTABLE)) {
            return bindStraight(statement, first, country);
        }
        return bindAll(statement, first, country, columns);
    }

    private int bindStraight(PreparedStatement statement, int first, Country country) throws
            SQLException {
        Position capital = country.capital();
        statement.setString(first, country.code());
        statement.setString(first + 1, country.name());
        doubleCodec.bind(statement, first + 2, capital == null ? null : capital.latitude());
        doubleCodec.bind(statement, first + 3, capital == null ? null : capital.longitude());
        longCodec.bind(statement, first + 4, country.population());
        statement.setString(first + 5, country.continent());
        localDateTimeCodec.bind(statement, first + 6, country.createdAt());
        statement.setInt(first + 7, country.version());
        return first + 8;
    }

    @Override
    public Country assign(Country country, ColumnSet columns, ResultSet row, int first) throws
            SQLException {
        String code = country.code();
        String name = country.name();
        Position capital = country.capital();
        Long population = country.population();
        String continent = country.continent();
        LocalDateTime createdAt = country.createdAt();
        Integer version = country.version();
        int index = first;
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            switch (column) {
                case 0 -> code = readText(row, index, 0);
                case 1 -> name = readText(row, index, 1);
                case 2 -> {
                    Double capitalLatitude = readNullableDouble(row, index);
                    if (capitalLatitude != null) {
                        capital = new Position(capitalLatitude,
                                capital == null ? 0 : capital.longitude());
                    }
                }
                case 3 -> {
                    Double capitalLongitude = readNullableDouble(row, index);
                    if (capitalLongitude != null) {
                        capital = new Position(capital == null ? 0 : capital.latitude(),
                                capitalLongitude);
                    }
                }
                case 4 -> population = readNullableLong(row, index);
                case 5 -> continent = readText(row, index, 5);
                case 6 -> createdAt = require(localDateTimeCodec.read(row, index), 6);
                case 7 -> version = readInt(row, index, 7);
                default -> throw noSuchColumn(column);
            }
            index++;
        }
        return new Country(code, name, capital, population, continent, createdAt, version);
    }

    @Override
    public Country stampInsert(Country country, WriteContext context) {
        String code = country.code();
        String name = country.name();
        Position capital = country.capital();
        Long population = country.population();
        String continent = country.continent();
        LocalDateTime createdAt = country.createdAt();
        Integer version = country.version();
        if (createdAt == null) {
            createdAt = LocalDateTime.ofInstant(context.now(), ZoneOffset.UTC);
        }
        version = 0;
        return new Country(code, name, capital, population, continent, createdAt, version);
    }

    @Override
    public Country stampUpdate(Country country, WriteContext context) {
        String code = country.code();
        String name = country.name();
        Position capital = country.capital();
        Long population = country.population();
        String continent = country.continent();
        LocalDateTime createdAt = country.createdAt();
        Integer version = country.version();
        if (version != null) {
            version = version + 1;
        }
        return new Country(code, name, capital, population, continent, createdAt, version);
    }

    @Override
    public Country clearGenerated(Country country) {
        String code = country.code();
        String name = country.name();
        Position capital = country.capital();
        Long population = country.population();
        String continent = country.continent();
        LocalDateTime createdAt = country.createdAt();
        Integer version = country.version();
        version = null;
        return new Country(code, name, capital, population, continent, createdAt, version);
    }

    @Override
    public List<ColumnStamp> stamps() {
        return List.of(new ColumnStamp(6, ColumnStamp.Kind.CREATED_AT), new ColumnStamp(7, ColumnStamp.Kind.VERSION));
    }

    @Override
    public int versionColumn() {
        return 7;
    }

    @Override
    public void bindVersion(PreparedStatement statement, int parameter, EntityState<Country> state)
            throws SQLException {
        State last = (State) state;
        statement.setInt(parameter, last.version);
    }

    @Override
    public Country restoreVersion(Country country, EntityState<Country> state) {
        State last = (State) state;
        String code = country.code();
        String name = country.name();
        Position capital = country.capital();
        Long population = country.population();
        String continent = country.continent();
        LocalDateTime createdAt = country.createdAt();
        Integer version = country.version();
        version = last.version;
        return new Country(code, name, capital, population, continent, createdAt, version);
    }

    @Override
    public void validate(Country country, Violations violations) {
        ValueChecks.present(violations, country, "code", country.code());
        ValueChecks.length(violations, country, "code", country.code(), 2);
        ValueChecks.present(violations, country, "name", country.name());
        ValueChecks.length(violations, country, "name", country.name(), 255);
        ValueChecks.length(violations, country, "continent", country.continent(), 255);
    }

    /**
     * What a session knows of one {@link Country}: the object, and its columns as last read or written.
     */
    static final class State extends EntityState<Country> {
        String code;

        String name;

        Double capitalLatitude;

        Double capitalLongitude;

        Long population;

        String continent;

        LocalDateTime createdAt;

        Integer version;

        State(Country country) {
            super(country);
        }

        @Override
        public Object key() {
            return code;
        }
    }
}
