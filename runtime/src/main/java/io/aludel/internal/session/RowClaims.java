package io.aludel.internal.session;

import io.aludel.internal.order.Claim;
import io.aludel.internal.order.Role;
import io.aludel.internal.order.StepKind;
import io.aludel.internal.order.Token;
import io.aludel.internal.persist.KeyValues;
import io.aludel.internal.persist.MappedTable;
import io.aludel.internal.persist.TableReference;
import io.aludel.internal.persist.UniqueKey;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what the writing of a row does to the values of keys. */
final class RowClaims {
    /** The key, of one table, that others refer to. */
    private record Provided(String table, List<String> columns) {}

    private final PersistenceContext context;
    private final ReferencedKeys referenced;

    RowClaims(PersistenceContext context, ReferencedKeys referenced) {
        this.context = context;
        this.referenced = referenced;
    }

    <E> List<Claim> of(FlushRow<E> row) {
        List<Claim> claims = new ArrayList<>();
        MappedTable<E, ?> mapped = row.work().entries().mapped();
        for (UniqueKey key : mapped.keys().uniques()) {
            change(row, key.columns(), key.set(), key.scope(), key.name(), Role.RELEASES, Role.TAKES, claims);
        }
        for (String table : mapped.keys().names()) {
            for (List<String> names : referenced.of(table)) {
                int[] columns = mapped.keys().positions(names);
                if (columns != null) {
                    String name = mapped.entityName() + "." + String.join(", ", names);
                    ColumnSet set = ColumnSet.of(columns);
                    change(row, columns, set, new Provided(table, names), name, Role.WITHDRAWS, Role.PROVIDES, claims);
                }
            }
        }
        for (TableReference reference : mapped.keys().references()) {
            if (reference.isConstraint()) {
                addReference(row, reference, claims);
            }
            addNewTarget(row, reference, claims);
        }
        if (row.before() == null && mapped.mapper().key(row.state().entity) == null) {
            claims.add(new Claim(
                    Role.PROVIDES, newObject(mapped, row.state()), ColumnSet.of(0), mapped.entityName() + "'s key"));
        }
        return claims;
    }

    private static void addReference(FlushRow<?> row, TableReference reference, List<Claim> claims) {
        List<Claim> own = new ArrayList<>(2);
        Object scope = new Provided(reference.table(), reference.referencedColumns());
        change(row, reference.columns(), reference.set(), scope, reference.name(), Role.LEAVES, Role.USES, own);
        for (Claim claim : own) {
            boolean canWait = claim.role() == Role.USES ? reference.canReferAhead() : reference.canOutliveTarget();
            claims.add(canWait ? claim.waiting() : claim);
        }
    }

    private static <E> void change(
            FlushRow<E> row,
            int[] columns,
            ColumnSet set,
            Object scope,
            String name,
            Role end,
            Role begin,
            List<Claim> claims) {
        EntityMapper<E, ?> mapper = row.work().entries().mapper();
        if (row.kind() == StepKind.UPDATE && !set.intersects(row.columns())) {
            return;
        }
        EntityState<E> before = row.before();
        E after = row.after();
        Object old = before == null ? null : KeyValues.stored(mapper, before, columns);
        boolean isKeyless = before == null
                && set.contains(0)
                && row.work().entries().mapper().key(row.state().entity) == null;
        Object changed = after == null || isKeyless ? null : KeyValues.current(mapper, after, columns);
        if (old != null && !old.equals(changed)) {
            claims.add(new Claim(end, new Token(scope, old), set, name));
        }
        if (changed != null && !changed.equals(old)) {
            claims.add(new Claim(begin, new Token(scope, changed), set, name));
        }
    }

    /** A new object without a key cannot be referred to by value: it is the value itself. */
    private <E> void addNewTarget(FlushRow<E> row, TableReference reference, List<Claim> claims) {
        Object target = row.after() == null ? null : row.work().target(row.state(), reference);
        EntityState<?> state = target == null ? null : context.pending().find(target);
        if (state != null) {
            addNewTarget(state, reference, claims);
        }
    }

    private <T> void addNewTarget(EntityState<T> target, TableReference reference, List<Claim> claims) {
        MappedTable<T, ?> mapped = context.entriesOf(target.entity).mapped();
        if (mapped.mapper().key(target.entity) == null) {
            claims.add(new Claim(Role.USES, newObject(mapped, target), reference.set(), reference.name()));
        }
    }

    private static Token newObject(MappedTable<?, ?> mapped, EntityState<?> state) {
        return new Token(
                mapped.isKeyGivenByInsert() ? Token.New.KEYED_BY_INSERT : Token.New.KEYED_BEFORE, new NewObject(state));
    }

    private record NewObject(EntityState<?> state) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof NewObject that && state == that.state;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(state);
        }
    }
}
