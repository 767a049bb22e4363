package shop;

import io.aludel.annotation.OnDelete;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.RelationOptions;
import io.aludel.mapping.ToOne;
import io.aludel.schema.ColumnType;
import io.aludel.schema.ForeignKeyConstraint;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import io.aludel.sql.BasicType;
import io.aludel.sql.NumberColumn;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * The table {@code remark} of {@link Remark} in statements.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class QRemark extends EntityTable<Remark, Long> {
    /**
     * The table under its own name.
     */
    public static final QRemark REMARK = new QRemark(null, null);

    /**
     * The column {@code id}.
     */
    public final NumberColumn<Long> id;

    /**
     * The column {@code manual_id}.
     */
    public final NumberColumn<Long> manualId;

    /**
     * The relationship to {@link Manual}.
     */
    public final ToOne<Remark, Manual> manual;

    private QRemark(String alias, ToOne<?, Remark> over) {
        super(Remark.class, null, "remark", alias, over);
        id = numberColumn("id", BasicType.LONG);
        manualId = numberColumn("manual_id", BasicType.LONG);
        manual = toOne("manual", RelationOptions.NONE.requiringTarget().onDelete(OnDelete.CASCADE),
                manualId);
    }

    /**
     * Returns the table under an alias, as a source of its own.
     */
    public QRemark as(String alias) {
        return new QRemark(alias, null);
    }

    @Override
    public QRemark along(ToOne<?, Remark> relation) {
        return new QRemark(null, relation);
    }

    @Override
    public int keyColumnCount() {
        return 1;
    }

    @Override
    public EntityMapper<Remark, Long> newMapper(MapperContext context) {
        return new RemarkMapper(context);
    }

    @Override
    public Long key(Remark remark) {
        return remark.id;
    }

    @Override
    protected Long castKey(Object key) {
        return ((Number) key).longValue();
    }

    @Override
    public EntityTable<?, ?> target(int relation) {
        return switch (relation) {
            case 0 -> QManual.MANUAL;
            default -> super.target(relation);
        };
    }

    /**
     * Returns the table of the related {@link Manual}, which a statement that names its columns joins by itself.
     */
    public QManual manual() {
        return QManual.MANUAL.along(manual);
    }

    @Override
    public Table describe() {
        return Table.named("remark")
                .column(TableColumn.required("id", ColumnType.of(id.type())))
                .column(TableColumn.required("manual_id", ColumnType.of(manualId.type())))
                .primaryKey("pk_remark", "id")
                .foreignKey(new ForeignKeyConstraint("fk_remark_manual_id", List.of("manual_id"), null, "manual", List.of("id"), OnDelete.CASCADE))
                .build();
    }
}
