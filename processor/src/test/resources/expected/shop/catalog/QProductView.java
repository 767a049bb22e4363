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
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is selected of {@link Product} for a {@link ProductView}.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class QProductView extends Projection<ProductView> {
    /**
     * The projection of rows of {@link QProduct#PRODUCT}.
     */
    public static final QProductView PRODUCT_VIEW = new QProductView(QProduct.PRODUCT);

    /**
     * What component {@code id} holds.
     */
    public final NumberColumn<Long> id;

    /**
     * What component {@code categoryName} holds.
     */
    public final TextColumn categoryName;

    /**
     * What component {@code replacementId} holds.
     */
    public final NumberColumn<Long> replacementId;

    /**
     * What component {@code detailsText} holds.
     */
    public final TextColumn detailsText;

    private QProductView(QProduct table) {
        super("ProductView", table);
        id = selected("id", table.id);
        categoryName = selected("categoryName", table.category().name);
        replacementId = selected("replacementId", table.replacement().id);
        selected("replacement.name", table.replacement().name);
        detailsText = selected("detailsText", table.details().text);
        collection(table.replacement().tags, new ReplacementTagsElements(QTag.TAG));
        collection(table.tags, new TagsElements(QTag.TAG));
        collection(table.stocks, new StocksElements(QStock.STOCK));
        collection(table.replacement().photos, new PhotosElements(QPhoto.PHOTO));
    }

    @Override
    public ProjectionReader<ProductView> newReader(MapperContext context) {
        return new Reader(this, context);
    }

    /**
     * Returns the projection of rows of the table under an alias.
     */
    public QProductView of(QProduct table) {
        return new QProductView(table);
    }

    private static final class ReplacementTagsElements extends Projection<String> {
        private ReplacementTagsElements(QTag table) {
            super("ProductView.replacement.tags", table);
            selected(table.name);
        }

        @Override
        public ProjectionReader<String> newReader(MapperContext context) {
            return new ReplacementTagsReader(this, context);
        }
    }

    private static final class ReplacementTagsReader extends ProjectionReader<String> {
        ReplacementTagsReader(ReplacementTagsElements projection, MapperContext context) {
            super(projection, context, 2);
        }

        @Override
        public String read(ResultSet row, int first) throws SQLException {
            return readText(row, first, 0);
        }

        @Override
        public void readAll(ResultSet rows, List<? super String> into) throws SQLException {
            while (rows.next()) {
                into.add(read(rows, 1));
            }
        }
    }

    private static final class TagsElements extends Projection<String> {
        private TagsElements(QTag table) {
            super("ProductView.tags", table);
            selected(table.name);
        }

        @Override
        public ProjectionReader<String> newReader(MapperContext context) {
            return new TagsReader(this, context);
        }
    }

    private static final class TagsReader extends ProjectionReader<String> {
        TagsReader(TagsElements projection, MapperContext context) {
            super(projection, context, 2);
        }

        @Override
        public String read(ResultSet row, int first) throws SQLException {
            return readText(row, first, 0);
        }

        @Override
        public void readAll(ResultSet rows, List<? super String> into) throws SQLException {
            while (rows.next()) {
                into.add(read(rows, 1));
            }
        }
    }

    private static final class StocksElements extends Projection<ProductView.StockView> {
        private StocksElements(QStock table) {
            super("ProductView.stocks", table);
            selected("warehouse", table.warehouse);
            selected("pieces", table.pieces);
            selected(table.productId);
            collection(table.substitutes, new StocksSubstitutesElements(QStock.STOCK));
        }

        @Override
        public ProjectionReader<ProductView.StockView> newReader(MapperContext context) {
            return new StocksReader(this, context);
        }
    }

    private static final class StocksSubstitutesElements extends Projection<Integer> {
        private StocksSubstitutesElements(QStock table) {
            super("ProductView.stocks.substitutes", table);
            selected(table.pieces);
        }

        @Override
        public ProjectionReader<Integer> newReader(MapperContext context) {
            return new StocksSubstitutesReader(this, context);
        }
    }

    private static final class StocksSubstitutesReader extends ProjectionReader<Integer> {
        StocksSubstitutesReader(StocksSubstitutesElements projection, MapperContext context) {
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

    private static final class StocksReader extends ProjectionReader<ProductView.StockView> {
        StocksReader(StocksElements projection, MapperContext context) {
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

    private static final class PhotosElements extends Projection<ProductView.PhotoView> {
        private PhotosElements(QPhoto table) {
            super("ProductView.photos", table);
            selected("id", table.id);
        }

        @Override
        public ProjectionReader<ProductView.PhotoView> newReader(MapperContext context) {
            return new PhotosReader(this, context);
        }
    }

    private static final class PhotosReader extends ProjectionReader<ProductView.PhotoView> {
        PhotosReader(PhotosElements projection, MapperContext context) {
            super(projection, context, 2);
        }

        @Override
        public ProductView.PhotoView read(ResultSet row, int first) throws SQLException {
            return new ProductView.PhotoView(
                    readInt(row, first, 0));
        }

        @Override
        public void readAll(ResultSet rows, List<? super ProductView.PhotoView> into) throws
                SQLException {
            while (rows.next()) {
                into.add(read(rows, 1));
            }
        }
    }

    private static final class Reader extends ProjectionReader<ProductView> {
        Reader(QProductView projection, MapperContext context) {
            super(projection, context, 2);
        }

        @Override
        public Draft<ProductView> draft(ResultSet row, int first, CollectionOwners owners) throws
                SQLException {
            long id = readLong(row, first, 0);
            String categoryName = readText(row, first + 1, 1);
            Long replacementId = readNullableLong(row, first + 2);
            Draft<ProductView.ReplacementView> replacement = draftReplacement(row, first, owners);
            Optional<String> detailsText = Optional.ofNullable(row.getString(first + 4));
            Elements<String> tags = owners.of(1, id);
            Elements<ProductView.StockView> stocks = owners.of(2, id);
            Long photosOwner = replacementId;
            Elements<ProductView.PhotoView> photos = photosOwner == null
                    ? null
                    : owners.of(3, photosOwner);
            return () -> new ProductView(
                    id,
                    categoryName,
                    replacementId,
                    replacement == null ? null : replacement.complete(),
                    detailsText,
                    tags.set(),
                    stocks.list(),
                    photos == null ? List.of() : photos.list());
        }

        private Draft<ProductView.ReplacementView> draftReplacement(ResultSet row, int first,
                CollectionOwners owners) throws SQLException {
            if (readNullableLong(row, first + 2) == null) {
                return null;
            }
            String name = readText(row, first + 3, 3);
            Elements<String> tags = owners.of(0, readLong(row, first + 2, 2));
            return () -> new ProductView.ReplacementView(
                    name,
                    tags.list());
        }
    }
}
