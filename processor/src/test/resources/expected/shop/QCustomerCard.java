package shop;

import io.aludel.dialect.Codec;
import io.aludel.mapping.ArrayValues;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.Projection;
import io.aludel.mapping.ProjectionReader;
import io.aludel.sql.BasicType;
import io.aludel.sql.NumberColumn;
import io.aludel.sql.OrderedColumn;
import io.aludel.sql.TextColumn;
import io.aludel.sql.ValueColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is selected of {@link Customer} for a {@link CustomerCard}.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class QCustomerCard extends Projection<CustomerCard> {
    /**
     * The projection of rows of {@link QCustomer#CUSTOMER}.
     */
    public static final QCustomerCard CUSTOMER_CARD = new QCustomerCard(QCustomer.CUSTOMER);

    /**
     * What component {@code id} holds.
     */
    public final OrderedColumn<UUID> id;

    /**
     * What component {@code name} holds.
     */
    public final TextColumn name;

    /**
     * What component {@code status} holds.
     */
    public final OrderedColumn<Status> status;

    /**
     * What component {@code priority} holds.
     */
    public final OrderedColumn<Status> priority;

    /**
     * What component {@code size} holds.
     */
    public final OrderedColumn<Size> size;

    /**
     * What component {@code credit} holds.
     */
    public final ValueColumn<Money> credit;

    /**
     * What component {@code tags} holds.
     */
    public final ValueColumn<Map<String, String>> tags;

    /**
     * What component {@code phones} holds.
     */
    public final ValueColumn<List<String>> phones;

    /**
     * What component {@code scores} holds.
     */
    public final ValueColumn<List<Integer>> scores;

    /**
     * What component {@code grade} holds.
     */
    public final OrderedColumn<Character> grade;

    /**
     * What component {@code latitude} holds.
     */
    public final NumberColumn<Double> latitude;

    private QCustomerCard(QCustomer table) {
        super("CustomerCard", table);
        id = selected("id", table.id);
        name = selected("name", table.name);
        status = selected("status", table.status);
        priority = selected("priority", table.priority);
        size = selected("size", table.size);
        credit = selected("credit", table.credit);
        tags = selected("tags", table.tags);
        phones = selected("phones", table.phones);
        scores = selected("scores", table.scores);
        grade = selected("grade", table.grade);
        selected("home.street", table.home.street);
        selected("home.city", table.home.city);
        selected("home.zip", table.home.zip);
        latitude = selected("home.position.latitude", table.home.position.latitude);
        selected("home.position.longitude", table.home.position.longitude);
        selected(table.work.zip);
        selected("work.street", table.work.street);
    }

    @Override
    public ProjectionReader<CustomerCard> newReader(MapperContext context) {
        return new Reader(this, context);
    }

    /**
     * Returns the projection of rows of the table under an alias.
     */
    public QCustomerCard of(QCustomer table) {
        return new QCustomerCard(table);
    }

    private static final class Reader extends ProjectionReader<CustomerCard> {
        private final Codec<UUID> uuidCodec;

        private final Codec<Status> statusCodec;

        private final Codec<Status> statusByOrdinalCodec;

        private final Codec<Size> sizeByCodeCodec;

        private final Codec<Money> moneyCodec;

        private final Codec<Map<String, String>> tagsCodec;

        private final Codec<List<String>> stringListCodec;

        private final Codec<List<Integer>> integerListCodec;

        private final Codec<Character> characterCodec;

        Reader(QCustomerCard projection, MapperContext context) {
            super(projection, context, 2);
            uuidCodec = context.codec(BasicType.UUID);
            statusCodec = context.codec(projection.status.type());
            statusByOrdinalCodec = context.codec(projection.priority.type());
            sizeByCodeCodec = context.codec(projection.size.type());
            moneyCodec = context.codec(projection.credit.type());
            tagsCodec = context.codec(projection.tags.type());
            stringListCodec = context.codec(projection.phones.type());
            integerListCodec = context.codec(projection.scores.type());
            characterCodec = context.codec(BasicType.CHARACTER);
        }

        @Override
        public CustomerCard read(ResultSet row, int first) throws SQLException {
            return new CustomerCard(
                    require(uuidCodec.read(row, first), 0),
                    readText(row, first + 1, 1),
                    require(statusCodec.read(row, first + 2), 2),
                    require(statusByOrdinalCodec.read(row, first + 3), 3),
                    Optional.ofNullable(sizeByCodeCodec.read(row, first + 4)),
                    require(moneyCodec.read(row, first + 5), 5),
                    tagsCodec.read(row, first + 6),
                    require(stringListCodec.read(row, first + 7), 7),
                    ArrayValues.ints(integerListCodec.read(row, first + 8)),
                    require(characterCodec.read(row, first + 9), 9),
                    makeHome(row, first),
                    makeWork(row, first),
                    readNullableDouble(row, first + 13));
        }

        @Override
        public void readAll(ResultSet rows, List<? super CustomerCard> into) throws SQLException {
            while (rows.next()) {
                into.add(read(rows, 1));
            }
        }

        private Position makeHomePosition(ResultSet row, int first) throws SQLException {
            if (readNullableDouble(row, first + 13) == null) {
                return null;
            }
            return new Position(
                    readDouble(row, first + 13, 13),
                    readDouble(row, first + 14, 14));
        }

        private Address makeHome(ResultSet row, int first) throws SQLException {
            Address object = new Address();
            object.street = readText(row, first + 10, 10);
            object.city = row.getString(first + 11);
            object.zip = readInt(row, first + 12, 12);
            object.position = makeHomePosition(row, first);
            return object;
        }

        private CustomerCard.Street makeWork(ResultSet row, int first) throws SQLException {
            if (readNullableInt(row, first + 15, 15) == null) {
                return null;
            }
            return new CustomerCard.Street(
                    readText(row, first + 16, 16));
        }
    }
}
