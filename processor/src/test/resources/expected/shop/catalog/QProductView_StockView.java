package shop.catalog;

import io.aludel.mapping.CollectionOwners;
import io.aludel.mapping.Draft;
import io.aludel.mapping.Elements;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.Projection;
import io.aludel.mapping.ProjectionReader;
import io.aludel.sql.NumberColumn;
import io.aludel.sql.TextColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is selected of {@link Stock} for a {@link ProductView.StockView}.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class QProductView_StockView extends Projection<ProductView.StockView> {
    /**
     * The projection of rows of {@link QStock#STOCK}.
     */
    public static final QProductView_StockView STOCK_VIEW = new QProductView_StockView(QStock.STOCK);

    /**
     * What component {@code warehouse} holds.
     */
    public final TextColumn warehouse;

    /**
     * What component {@code pieces} holds.
     */
    public final NumberColumn<Integer> pieces;

    private QProductView_StockView(QStock table) {
        super("ProductView.StockView", table);
        warehouse = selected("warehouse", table.warehouse);
        pieces = selected("pieces", table.pieces);
        selected(table.productId);
        collection(table.substitutes, new SubstitutesElements(QStock.STOCK));
    }

    @Override
    public ProjectionReader<ProductView.StockView> newReader(MapperContext context) {
        return new Reader(this, context);
    }

    /**
     * Returns the projection of rows of the table under an alias.
     */
    public QProductView_StockView of(QStock table) {
        return new QProductView_StockView(table);
    }

    private static final class SubstitutesElements extends Projection<Integer> {
        private SubstitutesElements(QStock table) {
            super("ProductView.StockView.substitutes", table);
            selected(table.pieces);
        }

        @Override
        public ProjectionReader<Integer> newReader(MapperContext context) {
            return new SubstitutesReader(this, context);
        }
    }

    private static final class SubstitutesReader extends ProjectionReader<Integer> {
        SubstitutesReader(SubstitutesElements projection, MapperContext context) {
            super(projection, context, 2);
        }

        @Override
        public Integer read(ResultSet row, int first) throws SQLException {
            return readInt(row, first, 0);
        }

        @Override
        public void readAll(ResultSet rows, List<? super Integer> into) throws SQLException {
            while (rows.next()) {
                into.add(read(rows, 1));
            }
        }
    }

    private static final class Reader extends ProjectionReader<ProductView.StockView> {
        Reader(QProductView_StockView projection, MapperContext context) {
            super(projection, context, 2);
        }

        @Override
        public Draft<ProductView.StockView> draft(ResultSet row, int first, CollectionOwners owners)
                throws SQLException {
            String warehouse = readText(row, first, 0);
            int pieces = readInt(row, first + 1, 1);
            Elements<Integer> substitutes = owners.ofSeveral(0, readLong(row, first + 2, 2), warehouse);
            return () -> new ProductView.StockView(
                    warehouse,
                    pieces,
                    substitutes.list());
        }
    }
}
