package shop;

import io.aludel.dialect.Codec;
import io.aludel.mapping.ArrayValues;
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
import io.aludel.sql.Json;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Moves {@link Customer} between Java and JDBC.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
final class CustomerMapper extends EntityMapper<Customer, UUID> {
    private static final ColumnSet INSERTABLE = ColumnSet.first(26);

    private static final ColumnSet UPDATABLE = ColumnSet.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
            13, 14, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25);

    private final Codec<UUID> uuidCodec;

    private final Codec<Status> statusCodec;

    private final Codec<Status> statusByOrdinalCodec;

    private final Codec<Size> sizeByCodeCodec;

    private final Codec<Instant> instantCodec;

    private final Codec<ZonedDateTime> zonedDateTimeCodec;

    private final Codec<Money> moneyCodec;

    private final Codec<Map<String, String>> tagsCodec;

    private final Codec<byte[]> bytesCodec;

    private final Codec<Json> jsonCodec;

    private final Codec<List<String>> stringListCodec;

    private final Codec<List<Status>> statusListCodec;

    private final Codec<List<Integer>> integerListCodec;

    private final Codec<Character> characterCodec;

    private final Codec<Double> doubleCodec;

    private final Codec<Integer> integerCodec;

    CustomerMapper(MapperContext context) {
        super(QCustomer.CUSTOMER, context, 2);
        uuidCodec = context.codec(BasicType.UUID);
        statusCodec = context.codec(QCustomer.STATUS_TYPE);
        statusByOrdinalCodec = context.codec(QCustomer.STATUS_BY_ORDINAL_TYPE);
        sizeByCodeCodec = context.codec(QCustomer.SIZE_BY_CODE_TYPE);
        instantCodec = context.codec(BasicType.INSTANT);
        zonedDateTimeCodec = context.codec(BasicType.ZONED_DATE_TIME);
        moneyCodec = context.codec(QCustomer.MONEY_TYPE);
        tagsCodec = context.codec(QCustomer.TAGS_TYPE);
        bytesCodec = context.codec(BasicType.BYTES);
        jsonCodec = context.codec(BasicType.JSON);
        stringListCodec = context.codec(QCustomer.STRING_LIST_TYPE);
        statusListCodec = context.codec(QCustomer.STATUS_LIST_TYPE);
        integerListCodec = context.codec(QCustomer.INTEGER_LIST_TYPE);
        characterCodec = context.codec(BasicType.CHARACTER);
        doubleCodec = context.codec(BasicType.DOUBLE);
        integerCodec = context.codec(BasicType.INTEGER);
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
    public ColumnSet insertColumns(Customer customer) {
        return INSERTABLE;
    }

    @Override
    public Customer newEntity() {
        return new Customer();
    }

    @Override
    public Customer read(ResultSet row, int first) throws SQLException {
        Customer customer = new Customer();
        readColumns(row, first, customer);
        return customer;
    }

    @Override
    public void readAll(ResultSet rows, List<? super Customer> entities) throws SQLException {
        while (rows.next()) {
            entities.add(read(rows, 1));
        }
    }

    private void readColumns(ResultSet row, int first, Customer customer) throws SQLException {
        customer.setId(require(uuidCodec.read(row, first), 0));
        customer.setName(readText(row, first + 1, 1));
        customer.status(require(statusCodec.read(row, first + 2), 2));
        customer.priority = require(statusByOrdinalCodec.read(row, first + 3), 3);
        customer.size = sizeByCodeCodec.read(row, first + 4);
        customer.home = newHome(readText(row, first + 5, 5), row.getString(first + 6),
                readInt(row, first + 7, 7), readNullableDouble(row, first + 8),
                readNullableDouble(row, first + 9));
        customer.work = newWork(row.getString(first + 10), row.getString(first + 11),
                readNullableInt(row, first + 12, 12), readNullableDouble(row, first + 13),
                readNullableDouble(row, first + 14));
        customer.audit = newAudit(require(instantCodec.read(row, first + 15), 15),
                require(zonedDateTimeCodec.read(row, first + 16), 16));
        customer.credit = require(moneyCodec.read(row, first + 17), 17);
        customer.tags = tagsCodec.read(row, first + 18);
        customer.photo = bytesCodec.read(row, first + 19);
        customer.settings = jsonCodec.read(row, first + 20);
        customer.phones = require(stringListCodec.read(row, first + 21), 21);
        customer.seen = setOf(statusListCodec.read(row, first + 22));
        customer.scores = ArrayValues.ints(integerListCodec.read(row, first + 23));
        customer.grade = require(characterCodec.read(row, first + 24), 24);
        customer.initial = characterCodec.read(row, first + 25);
    }

    @Override
    public State load(ResultSet row, int first) throws SQLException {
        Customer customer = new Customer();
        readColumns(row, first, customer);
        State state = new State(customer);
        snapshot(state);
        return state;
    }

    @Override
    public void reload(ResultSet row, int first, EntityState<Customer> state) throws SQLException {
        Customer customer = state.entity;
        readColumns(row, first, customer);
        snapshot(state);
    }

    @Override
    public void loadAll(ResultSet rows, Loading<Customer> loading) throws SQLException {
        if (loading.isAllNew()) {
            while (rows.next()) {
                loading.loaded(load(rows, 1));
            }
            return;
        }
        IdentityMap<Customer> known = loading.known();
        while (rows.next()) {
            EntityState<Customer> state = known.find(require(uuidCodec.read(rows, 1), 0));
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

    private Address newHome(String homeStreet, String homeCity, int homeZip,
            Double homePositionLatitude, Double homePositionLongitude) {
        Address home = new Address();
        home.street = homeStreet;
        home.city = homeCity;
        home.zip = homeZip;
        home.position = newHomePosition(homePositionLatitude, homePositionLongitude);
        return home;
    }

    /**
     * Null when all columns are.
     */
    private Position newHomePosition(Double homePositionLatitude, Double homePositionLongitude) {
        if (homePositionLatitude == null && homePositionLongitude == null) {
            return null;
        }
        return new Position(require(homePositionLatitude, 8), require(homePositionLongitude, 9));
    }

    /**
     * Null when all columns are.
     */
    private Address newWork(String workStreet, String workCity, Integer workZip,
            Double workPositionLatitude, Double workPositionLongitude) {
        if (workStreet == null && workCity == null && workZip == null && workPositionLatitude == null && workPositionLongitude == null) {
            return null;
        }
        Address work = new Address();
        work.street = requireText(workStreet, 10);
        work.city = workCity;
        work.zip = require(workZip, 12);
        work.position = newWorkPosition(workPositionLatitude, workPositionLongitude);
        return work;
    }

    /**
     * Null when all columns are.
     */
    private Position newWorkPosition(Double workPositionLatitude, Double workPositionLongitude) {
        if (workPositionLatitude == null && workPositionLongitude == null) {
            return null;
        }
        return new Position(require(workPositionLatitude, 13), require(workPositionLongitude, 14));
    }

    private static Audit newAudit(Instant auditCreatedAt, ZonedDateTime auditUpdatedAt) {
        return new Audit(auditCreatedAt, auditUpdatedAt);
    }

    @Override
    public UUID readKey(ResultSet row, int first) throws SQLException {
        return uuidCodec.read(row, first);
    }

    @Override
    public IdentityMap<Customer> newIdentityMap() {
        return new ObjectIdentityMap<>();
    }

    @Override
    public int bindKey(PreparedStatement statement, int first, UUID key) throws SQLException {
        uuidCodec.bind(statement, first, key);
        return first + 1;
    }

    @Override
    public State newState(Customer customer) {
        return new State(customer);
    }

    @Override
    public void snapshot(EntityState<Customer> state) {
        Customer customer = state.entity;
        State last = (State) state;
        Address home = customer.home;
        Position homePosition = home == null ? null : home.position;
        Address work = customer.work;
        Position workPosition = work == null ? null : work.position;
        Audit audit = customer.audit;
        last.id = customer.getId();
        last.name = customer.getName();
        last.status_ = customer.status();
        last.priority = customer.priority;
        last.size = customer.size;
        last.homeStreet = home == null ? null : home.street;
        last.homeCity = home == null ? null : home.city;
        last.homeZip = home == null ? 0 : home.zip;
        last.homePositionLatitude = homePosition == null ? null : homePosition.latitude();
        last.homePositionLongitude = homePosition == null ? null : homePosition.longitude();
        last.workStreet = work == null ? null : work.street;
        last.workCity = work == null ? null : work.city;
        last.workZip = work == null ? null : work.zip;
        last.workPositionLatitude = workPosition == null ? null : workPosition.latitude();
        last.workPositionLongitude = workPosition == null ? null : workPosition.longitude();
        last.auditCreatedAt = audit == null ? null : audit.createdAt();
        last.auditUpdatedAt = audit == null ? null : audit.updatedAt();
        last.credit = customer.credit;
        last.tags = toColumn(QCustomer.TAGS_TYPE, customer.tags);
        last.photo = copyOf(customer.photo);
        last.settings = customer.settings;
        last.phones = copyOf(customer.phones);
        last.seen = setOf(customer.seen);
        last.scores = ArrayValues.copyOf(customer.scores);
        last.grade = customer.grade;
        last.initial = customer.initial;
    }

    @Override
    public void restore(EntityState<Customer> state) {
        Customer customer = state.entity;
        State last = (State) state;
        customer.setId(last.id);
        customer.setName(last.name);
        customer.status(last.status_);
        customer.priority = last.priority;
        customer.size = last.size;
        customer.home = newHome(last.homeStreet, last.homeCity, last.homeZip,
                last.homePositionLatitude, last.homePositionLongitude);
        customer.work = newWork(last.workStreet, last.workCity, last.workZip,
                last.workPositionLatitude, last.workPositionLongitude);
        customer.audit = newAudit(last.auditCreatedAt, last.auditUpdatedAt);
        customer.credit = last.credit;
        customer.tags = toField(QCustomer.TAGS_TYPE, last.tags);
        customer.photo = copyOf(last.photo);
        customer.settings = last.settings;
        customer.phones = copyOf(last.phones);
        customer.seen = setOf(last.seen);
        customer.scores = ArrayValues.copyOf(last.scores);
        customer.grade = last.grade;
        customer.initial = last.initial;
    }

    @Override
    public State copy(EntityState<Customer> state) {
        State copy = new State(state.entity);
        copyColumns((State) state, copy);
        return copy;
    }

    @Override
    public void revert(EntityState<Customer> state, EntityState<Customer> copy) {
        copyColumns((State) copy, (State) state);
    }

    private static void copyColumns(State from, State to) {
        to.id = from.id;
        to.name = from.name;
        to.status_ = from.status_;
        to.priority = from.priority;
        to.size = from.size;
        to.homeStreet = from.homeStreet;
        to.homeCity = from.homeCity;
        to.homeZip = from.homeZip;
        to.homePositionLatitude = from.homePositionLatitude;
        to.homePositionLongitude = from.homePositionLongitude;
        to.workStreet = from.workStreet;
        to.workCity = from.workCity;
        to.workZip = from.workZip;
        to.workPositionLatitude = from.workPositionLatitude;
        to.workPositionLongitude = from.workPositionLongitude;
        to.auditCreatedAt = from.auditCreatedAt;
        to.auditUpdatedAt = from.auditUpdatedAt;
        to.credit = from.credit;
        to.tags = from.tags;
        to.photo = from.photo;
        to.settings = from.settings;
        to.phones = from.phones;
        to.seen = from.seen;
        to.scores = from.scores;
        to.grade = from.grade;
        to.initial = from.initial;
    }

    @Override
    public boolean isModified(EntityState<Customer> state) {
        Customer customer = state.entity;
        State last = (State) state;
        Address home = customer.home;
        Position homePosition = home == null ? null : home.position;
        Address work = customer.work;
        Position workPosition = work == null ? null : work.position;
        Audit audit = customer.audit;
        return !Objects.equals(customer.getId(), last.id)
                || !Objects.equals(customer.getName(), last.name)
                || customer.status() != last.status_
                || customer.priority != last.priority
                || customer.size != last.size
                || !Objects.equals(home == null ? null : home.street, last.homeStreet)
                || !Objects.equals(home == null ? null : home.city, last.homeCity)
                || (home == null || home.zip != last.homeZip)
                || (homePosition == null ? last.homePositionLatitude != null : last.homePositionLatitude == null || Double.compare(homePosition.latitude(), last.homePositionLatitude) != 0)
                || (homePosition == null ? last.homePositionLongitude != null : last.homePositionLongitude == null || Double.compare(homePosition.longitude(), last.homePositionLongitude) != 0)
                || !Objects.equals(work == null ? null : work.street, last.workStreet)
                || !Objects.equals(work == null ? null : work.city, last.workCity)
                || (work == null ? last.workZip != null : last.workZip == null || work.zip != last.workZip)
                || (workPosition == null ? last.workPositionLatitude != null : last.workPositionLatitude == null || Double.compare(workPosition.latitude(), last.workPositionLatitude) != 0)
                || (workPosition == null ? last.workPositionLongitude != null : last.workPositionLongitude == null || Double.compare(workPosition.longitude(), last.workPositionLongitude) != 0)
                || !Objects.equals(audit == null ? null : audit.createdAt(), last.auditCreatedAt)
                || !Objects.equals(audit == null ? null : audit.updatedAt(), last.auditUpdatedAt)
                || !Objects.equals(customer.credit, last.credit)
                || !Objects.equals(toColumn(QCustomer.TAGS_TYPE, customer.tags), last.tags)
                || !Arrays.equals(customer.photo, last.photo)
                || !Objects.equals(customer.settings, last.settings)
                || !Objects.equals(customer.phones, last.phones)
                || !Objects.equals(customer.seen, last.seen)
                || !Arrays.equals(customer.scores, last.scores)
                || customer.grade != last.grade
                || !Objects.equals(customer.initial, last.initial);
    }

    @Override
    public void collectModified(IdentityMap<Customer> map,
            List<? super EntityState<Customer>> modified) {
        for (int i = 0, size = map.size(); i < size; i++) {
            EntityState<Customer> state = map.at(i);
            if (isModified(state)) {
                modified.add(state);
            }
        }
    }

    @Override
    public ColumnSet changes(EntityState<Customer> state) {
        Customer customer = state.entity;
        State last = (State) state;
        ColumnSet changes = ColumnSet.EMPTY;
        Address home = customer.home;
        Position homePosition = home == null ? null : home.position;
        Address work = customer.work;
        Position workPosition = work == null ? null : work.position;
        Audit audit = customer.audit;
        if (!Objects.equals(customer.getId(), last.id)) {
            changes = changes.with(0);
        }
        if (!Objects.equals(customer.getName(), last.name)) {
            changes = changes.with(1);
        }
        if (customer.status() != last.status_) {
            changes = changes.with(2);
        }
        if (customer.priority != last.priority) {
            changes = changes.with(3);
        }
        if (customer.size != last.size) {
            changes = changes.with(4);
        }
        if (!Objects.equals(home == null ? null : home.street, last.homeStreet)) {
            changes = changes.with(5);
        }
        if (!Objects.equals(home == null ? null : home.city, last.homeCity)) {
            changes = changes.with(6);
        }
        if (home == null || home.zip != last.homeZip) {
            changes = changes.with(7);
        }
        if (homePosition == null ? last.homePositionLatitude != null : last.homePositionLatitude == null || Double.compare(homePosition.latitude(), last.homePositionLatitude) != 0) {
            changes = changes.with(8);
        }
        if (homePosition == null ? last.homePositionLongitude != null : last.homePositionLongitude == null || Double.compare(homePosition.longitude(), last.homePositionLongitude) != 0) {
            changes = changes.with(9);
        }
        if (!Objects.equals(work == null ? null : work.street, last.workStreet)) {
            changes = changes.with(10);
        }
        if (!Objects.equals(work == null ? null : work.city, last.workCity)) {
            changes = changes.with(11);
        }
        if (work == null ? last.workZip != null : last.workZip == null || work.zip != last.workZip) {
            changes = changes.with(12);
        }
        if (workPosition == null ? last.workPositionLatitude != null : last.workPositionLatitude == null || Double.compare(workPosition.latitude(), last.workPositionLatitude) != 0) {
            changes = changes.with(13);
        }
        if (workPosition == null ? last.workPositionLongitude != null : last.workPositionLongitude == null || Double.compare(workPosition.longitude(), last.workPositionLongitude) != 0) {
            changes = changes.with(14);
        }
        if (!Objects.equals(audit == null ? null : audit.createdAt(), last.auditCreatedAt)) {
            changes = changes.with(15);
        }
        if (!Objects.equals(audit == null ? null : audit.updatedAt(), last.auditUpdatedAt)) {
            changes = changes.with(16);
        }
        if (!Objects.equals(customer.credit, last.credit)) {
            changes = changes.with(17);
        }
        if (!Objects.equals(toColumn(QCustomer.TAGS_TYPE, customer.tags), last.tags)) {
            changes = changes.with(18);
        }
        if (!Arrays.equals(customer.photo, last.photo)) {
            changes = changes.with(19);
        }
        if (!Objects.equals(customer.settings, last.settings)) {
            changes = changes.with(20);
        }
        if (!Objects.equals(customer.phones, last.phones)) {
            changes = changes.with(21);
        }
        if (!Objects.equals(customer.seen, last.seen)) {
            changes = changes.with(22);
        }
        if (!Arrays.equals(customer.scores, last.scores)) {
            changes = changes.with(23);
        }
        if (customer.grade != last.grade) {
            changes = changes.with(24);
        }
        if (!Objects.equals(customer.initial, last.initial)) {
            changes = changes.with(25);
        }
        return changes;
    }

    @Override
    public Object value(Customer customer, int column) {
        Address home = customer.home;
        Position homePosition = home == null ? null : home.position;
        Address work = customer.work;
        Position workPosition = work == null ? null : work.position;
        Audit audit = customer.audit;
        return switch (column) {
            case 0 -> customer.getId();
            case 1 -> customer.getName();
            case 2 -> customer.status();
            case 3 -> customer.priority;
            case 4 -> customer.size;
            case 5 -> home == null ? null : home.street;
            case 6 -> home == null ? null : home.city;
            case 7 -> home == null ? 0 : home.zip;
            case 8 -> homePosition == null ? null : homePosition.latitude();
            case 9 -> homePosition == null ? null : homePosition.longitude();
            case 10 -> work == null ? null : work.street;
            case 11 -> work == null ? null : work.city;
            case 12 -> work == null ? null : work.zip;
            case 13 -> workPosition == null ? null : workPosition.latitude();
            case 14 -> workPosition == null ? null : workPosition.longitude();
            case 15 -> audit == null ? null : audit.createdAt();
            case 16 -> audit == null ? null : audit.updatedAt();
            case 17 -> customer.credit;
            case 18 -> customer.tags;
            case 19 -> customer.photo;
            case 20 -> customer.settings;
            case 21 -> customer.phones;
            case 22 -> copyOf(customer.seen);
            case 23 -> ArrayValues.list(customer.scores);
            case 24 -> customer.grade;
            case 25 -> customer.initial;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public Object snapshotValue(EntityState<Customer> state, int column) {
        State last = (State) state;
        return switch (column) {
            case 0 -> last.id;
            case 1 -> last.name;
            case 2 -> last.status_;
            case 3 -> last.priority;
            case 4 -> last.size;
            case 5 -> last.homeStreet;
            case 6 -> last.homeCity;
            case 7 -> last.homeZip;
            case 8 -> last.homePositionLatitude;
            case 9 -> last.homePositionLongitude;
            case 10 -> last.workStreet;
            case 11 -> last.workCity;
            case 12 -> last.workZip;
            case 13 -> last.workPositionLatitude;
            case 14 -> last.workPositionLongitude;
            case 15 -> last.auditCreatedAt;
            case 16 -> last.auditUpdatedAt;
            case 17 -> last.credit;
            case 18 -> toField(QCustomer.TAGS_TYPE, last.tags);
            case 19 -> copyOf(last.photo);
            case 20 -> last.settings;
            case 21 -> copyOf(last.phones);
            case 22 -> copyOf(last.seen);
            case 23 -> ArrayValues.list(last.scores);
            case 24 -> last.grade;
            case 25 -> last.initial;
            default -> throw noSuchColumn(column);
        };
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, Customer customer, int column)
            throws SQLException {
        Address home = customer.home;
        Position homePosition = home == null ? null : home.position;
        Address work = customer.work;
        Position workPosition = work == null ? null : work.position;
        Audit audit = customer.audit;
        switch (column) {
            case 0 -> uuidCodec.bind(statement, parameter, customer.getId());
            case 1 -> statement.setString(parameter, customer.getName());
            case 2 -> statusCodec.bind(statement, parameter, customer.status());
            case 3 -> statusByOrdinalCodec.bind(statement, parameter, customer.priority);
            case 4 -> sizeByCodeCodec.bind(statement, parameter, customer.size);
            case 5 -> statement.setString(parameter, home.street);
            case 6 -> statement.setString(parameter, home == null ? null : home.city);
            case 7 -> statement.setInt(parameter, home.zip);
            case 8 -> doubleCodec.bind(statement, parameter, homePosition == null ? null : homePosition.latitude());
            case 9 -> doubleCodec.bind(statement, parameter, homePosition == null ? null : homePosition.longitude());
            case 10 -> statement.setString(parameter, work == null ? null : work.street);
            case 11 -> statement.setString(parameter, work == null ? null : work.city);
            case 12 -> integerCodec.bind(statement, parameter, work == null ? null : work.zip);
            case 13 -> doubleCodec.bind(statement, parameter, workPosition == null ? null : workPosition.latitude());
            case 14 -> doubleCodec.bind(statement, parameter, workPosition == null ? null : workPosition.longitude());
            case 15 -> instantCodec.bind(statement, parameter, audit.createdAt());
            case 16 -> zonedDateTimeCodec.bind(statement, parameter, audit.updatedAt());
            case 17 -> moneyCodec.bind(statement, parameter, customer.credit);
            case 18 -> tagsCodec.bind(statement, parameter, customer.tags);
            case 19 -> bytesCodec.bind(statement, parameter, customer.photo);
            case 20 -> jsonCodec.bind(statement, parameter, customer.settings);
            case 21 -> stringListCodec.bind(statement, parameter, customer.phones);
            case 22 -> statusListCodec.bind(statement, parameter, copyOf(customer.seen));
            case 23 -> integerListCodec.bind(statement, parameter, ArrayValues.list(customer.scores));
            case 24 -> characterCodec.bind(statement, parameter, customer.grade);
            case 25 -> characterCodec.bind(statement, parameter, customer.initial);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public int bindInsert(PreparedStatement statement, int first, Customer customer,
            ColumnSet columns) throws SQLException {
        if (columns.equals(INSERTABLE)) {
            return bindStraight(statement, first, customer);
        }
        return bindAll(statement, first, customer, columns);
    }

    private int bindStraight(PreparedStatement statement, int first, Customer customer) throws
            SQLException {
        Address home = customer.home;
        Position homePosition = home == null ? null : home.position;
        Address work = customer.work;
        Position workPosition = work == null ? null : work.position;
        Audit audit = customer.audit;
        uuidCodec.bind(statement, first, customer.getId());
        statement.setString(first + 1, customer.getName());
        statusCodec.bind(statement, first + 2, customer.status());
        statusByOrdinalCodec.bind(statement, first + 3, customer.priority);
        sizeByCodeCodec.bind(statement, first + 4, customer.size);
        statement.setString(first + 5, home.street);
        statement.setString(first + 6, home == null ? null : home.city);
        statement.setInt(first + 7, home.zip);
        doubleCodec.bind(statement, first + 8, homePosition == null ? null : homePosition.latitude());
        doubleCodec.bind(statement, first + 9, homePosition == null ? null : homePosition.longitude());
        statement.setString(first + 10, work == null ? null : work.street);
        statement.setString(first + 11, work == null ? null : work.city);
        integerCodec.bind(statement, first + 12, work == null ? null : work.zip);
        doubleCodec.bind(statement, first + 13, workPosition == null ? null : workPosition.latitude());
        doubleCodec.bind(statement, first + 14, workPosition == null ? null : workPosition.longitude());
        instantCodec.bind(statement, first + 15, audit.createdAt());
        zonedDateTimeCodec.bind(statement, first + 16, audit.updatedAt());
        moneyCodec.bind(statement, first + 17, customer.credit);
        tagsCodec.bind(statement, first + 18, customer.tags);
        bytesCodec.bind(statement, first + 19, customer.photo);
        jsonCodec.bind(statement, first + 20, customer.settings);
        stringListCodec.bind(statement, first + 21, customer.phones);
        statusListCodec.bind(statement, first + 22, copyOf(customer.seen));
        integerListCodec.bind(statement, first + 23, ArrayValues.list(customer.scores));
        characterCodec.bind(statement, first + 24, customer.grade);
        characterCodec.bind(statement, first + 25, customer.initial);
        return first + 26;
    }

    @Override
    public Customer assign(Customer customer, ColumnSet columns, ResultSet row, int first) throws
            SQLException {
        int index = first;
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            assign(row, index++, customer, column);
        }
        return customer;
    }

    private void assign(ResultSet row, int index, Customer customer, int column) throws
            SQLException {
        Address home = customer.home;
        Position homePosition = home == null ? null : home.position;
        Address work = customer.work;
        Position workPosition = work == null ? null : work.position;
        Audit audit = customer.audit;
        switch (column) {
            case 0 -> customer.setId(require(uuidCodec.read(row, index), 0));
            case 1 -> customer.setName(readText(row, index, 1));
            case 2 -> customer.status(require(statusCodec.read(row, index), 2));
            case 3 -> customer.priority = require(statusByOrdinalCodec.read(row, index), 3);
            case 4 -> customer.size = sizeByCodeCodec.read(row, index);
            case 5 -> {
                if (home == null) {
                    home = new Address();
                }
                home.street = readText(row, index, 5);
                customer.home = home;
            }
            case 6 -> {
                if (home == null) {
                    home = new Address();
                }
                home.city = row.getString(index);
                customer.home = home;
            }
            case 7 -> {
                if (home == null) {
                    home = new Address();
                }
                home.zip = readInt(row, index, 7);
                customer.home = home;
            }
            case 8 -> {
                Double homePositionLatitude = readNullableDouble(row, index);
                if (homePositionLatitude != null) {
                    if (home == null) {
                        home = new Address();
                    }
                    homePosition = new Position(homePositionLatitude,
                            homePosition == null ? 0 : homePosition.longitude());
                    home.position = homePosition;
                    customer.home = home;
                }
            }
            case 9 -> {
                Double homePositionLongitude = readNullableDouble(row, index);
                if (homePositionLongitude != null) {
                    if (home == null) {
                        home = new Address();
                    }
                    homePosition = new Position(homePosition == null ? 0 : homePosition.latitude(),
                            homePositionLongitude);
                    home.position = homePosition;
                    customer.home = home;
                }
            }
            case 10 -> {
                String workStreet = row.getString(index);
                if (workStreet != null) {
                    if (work == null) {
                        work = new Address();
                    }
                    work.street = workStreet;
                    customer.work = work;
                }
            }
            case 11 -> {
                String workCity = row.getString(index);
                if (workCity != null || work != null) {
                    if (work == null) {
                        work = new Address();
                    }
                    work.city = workCity;
                    customer.work = work;
                }
            }
            case 12 -> {
                Integer workZip = readNullableInt(row, index, 12);
                if (workZip != null) {
                    if (work == null) {
                        work = new Address();
                    }
                    work.zip = workZip;
                    customer.work = work;
                }
            }
            case 13 -> {
                Double workPositionLatitude = readNullableDouble(row, index);
                if (workPositionLatitude != null) {
                    if (work == null) {
                        work = new Address();
                    }
                    workPosition = new Position(workPositionLatitude,
                            workPosition == null ? 0 : workPosition.longitude());
                    work.position = workPosition;
                    customer.work = work;
                }
            }
            case 14 -> {
                Double workPositionLongitude = readNullableDouble(row, index);
                if (workPositionLongitude != null) {
                    if (work == null) {
                        work = new Address();
                    }
                    workPosition = new Position(workPosition == null ? 0 : workPosition.latitude(),
                            workPositionLongitude);
                    work.position = workPosition;
                    customer.work = work;
                }
            }
            case 15 -> {
                audit = new Audit(require(instantCodec.read(row, index), 15),
                        audit == null ? null : audit.updatedAt());
                customer.audit = audit;
            }
            case 16 -> {
                audit = new Audit(audit == null ? null : audit.createdAt(),
                        require(zonedDateTimeCodec.read(row, index), 16));
                customer.audit = audit;
            }
            case 17 -> customer.credit = require(moneyCodec.read(row, index), 17);
            case 18 -> customer.tags = tagsCodec.read(row, index);
            case 19 -> customer.photo = bytesCodec.read(row, index);
            case 20 -> customer.settings = jsonCodec.read(row, index);
            case 21 -> customer.phones = require(stringListCodec.read(row, index), 21);
            case 22 -> customer.seen = setOf(statusListCodec.read(row, index));
            case 23 -> customer.scores = ArrayValues.ints(integerListCodec.read(row, index));
            case 24 -> customer.grade = require(characterCodec.read(row, index), 24);
            case 25 -> customer.initial = characterCodec.read(row, index);
            default -> throw noSuchColumn(column);
        }
    }

    @Override
    public Customer stampInsert(Customer customer, WriteContext context) {
        Audit audit = customer.audit;
        if (customer.getId() == null) {
            customer.setId(context.newUuid());
        }
        if (audit == null || audit.createdAt() == null) {
            audit = new Audit(context.now(), audit == null ? null : audit.updatedAt());
            customer.audit = audit;
        }
        audit = new Audit(audit == null ? null : audit.createdAt(),
                context.now().atZone(ZoneOffset.UTC));
        customer.audit = audit;
        return customer;
    }

    @Override
    public Customer stampUpdate(Customer customer, WriteContext context) {
        Audit audit = customer.audit;
        audit = new Audit(audit == null ? null : audit.createdAt(),
                context.now().atZone(ZoneOffset.UTC));
        customer.audit = audit;
        return customer;
    }

    @Override
    public Customer clearGenerated(Customer customer) {
        customer.setId(null);
        return customer;
    }

    @Override
    public List<ColumnStamp> stamps() {
        return List.of(new ColumnStamp(0, ColumnStamp.Kind.UUID), new ColumnStamp(15, ColumnStamp.Kind.CREATED_AT), new ColumnStamp(16, ColumnStamp.Kind.UPDATED_AT));
    }

    @Override
    public void validate(Customer customer, Violations violations) {
        Address home = customer.home;
        Address work = customer.work;
        ValueChecks.present(violations, customer, "name", customer.getName());
        ValueChecks.length(violations, customer, "name", customer.getName(), 255);
        ValueChecks.present(violations, customer, "status", customer.status());
        ValueChecks.present(violations, customer, "priority", customer.priority);
        ValueChecks.present(violations, customer, "home_street", home == null ? null : home.street);
        ValueChecks.length(violations, customer, "home_street", home == null ? null : home.street, 255);
        ValueChecks.length(violations, customer, "home_city", home == null ? null : home.city, 255);
        ValueChecks.present(violations, customer, "home_zip", home);
        if (work != null) {
            ValueChecks.present(violations, customer, "work_street", work.street);
        }
        ValueChecks.length(violations, customer, "work_street", work == null ? null : work.street, 255);
        ValueChecks.length(violations, customer, "work_city", work == null ? null : work.city, 255);
        ValueChecks.present(violations, customer, "credit", customer.credit);
        ValueChecks.present(violations, customer, "phones", customer.phones);
    }

    /**
     * What a session knows of one {@link Customer}: the object, and its columns as last read or written.
     */
    static final class State extends EntityState<Customer> {
        UUID id;

        String name;

        Status status_;

        Status priority;

        Size size;

        String homeStreet;

        String homeCity;

        int homeZip;

        Double homePositionLatitude;

        Double homePositionLongitude;

        String workStreet;

        String workCity;

        Integer workZip;

        Double workPositionLatitude;

        Double workPositionLongitude;

        Instant auditCreatedAt;

        ZonedDateTime auditUpdatedAt;

        Money credit;

        Json tags;

        byte[] photo;

        Json settings;

        List<String> phones;

        Set<Status> seen;

        int[] scores;

        char grade;

        Character initial;

        State(Customer customer) {
            super(customer);
        }

        @Override
        public Object key() {
            return id;
        }
    }
}
