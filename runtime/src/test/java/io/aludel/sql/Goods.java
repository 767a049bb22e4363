package io.aludel.sql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as generated code would have it. */
final class Goods implements SelectableTable<Good> {
    static final Goods GOODS = new Goods(null);

    final NumberColumn<Long> id = new NumberColumn<>(this, "id", BasicType.LONG);
    final TextColumn name = new TextColumn(this, "name");
    final NumberColumn<BigDecimal> price = new NumberColumn<>(this, "price", BasicType.decimal(10, 2));
    final NumberColumn<Integer> stock = new NumberColumn<>(this, "stock", BasicType.INTEGER);
    final BooleanColumn available = new BooleanColumn(this, "available");
    final OrderedColumn<LocalDate> added = new OrderedColumn<>(this, "added", BasicType.LOCAL_DATE);
    final TextColumn note = new TextColumn(this, "note");

    private final @Nullable String alias;

    private Goods(@Nullable String alias) {
        this.alias = alias;
    }

    static Goods as(String alias) {
        return new Goods(alias);
    }

    @Override
    public @Nullable String schemaName() {
        return null;
    }

    @Override
    public String tableName() {
        return "goods";
    }

    @Override
    public @Nullable String alias() {
        return alias;
    }

    @Override
    public List<Expression<?>> selection() {
        return List.of(id, name, price, stock, available, added, note);
    }
}
