package io.aludel.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param schema the schema, or null for the connection's own
 * @param name the name
 * @param columns the columns in order
 * @param primaryKey the primary key, or null for none
 * @param uniques the unique constraints
 * @param checks the check constraints
 * @param foreignKeys the foreign keys
 * @param indexes the indexes
 * @param sequences further sequences that belong to the table; those of generated keys follow from the columns
 * @param comment the comment, or null
 */
public record Table(
        @Nullable String schema,
        String name,
        List<TableColumn> columns,
        @Nullable PrimaryKey primaryKey,
        List<UniqueConstraint> uniques,
        List<CheckConstraint> checks,
        List<ForeignKeyConstraint> foreignKeys,
        List<TableIndex> indexes,
        List<SchemaSequence> sequences,
        @Nullable String comment) {
    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        uniques = List.copyOf(uniques);
        checks = List.copyOf(checks);
        foreignKeys = List.copyOf(foreignKeys);
        indexes = List.copyOf(indexes);
        sequences = List.copyOf(sequences);
    }

    /** Returns this table with other columns and foreign keys. */
    public Table with(List<TableColumn> otherColumns, List<ForeignKeyConstraint> otherForeignKeys) {
        return new Table(
                schema, name, otherColumns, primaryKey, uniques, checks, otherForeignKeys, indexes, sequences, comment);
    }

    /** Starts a table in the connection's own schema. */
    public static Builder named(String name) {
        return new Builder(null, name);
    }

    /** Starts a table. */
    public static Builder named(@Nullable String schema, String name) {
        return new Builder(schema, name);
    }

    /** Collects the parts of a table. For one thread. */
    public static final class Builder {
        private final @Nullable String schema;
        private final String name;
        private final List<TableColumn> columns = new ArrayList<>();
        private @Nullable PrimaryKey primaryKey;
        private final List<UniqueConstraint> uniques = new ArrayList<>();
        private final List<CheckConstraint> checks = new ArrayList<>();
        private final List<ForeignKeyConstraint> foreignKeys = new ArrayList<>();
        private final List<TableIndex> indexes = new ArrayList<>();
        private final List<SchemaSequence> sequences = new ArrayList<>();
        private @Nullable String comment;

        private Builder(@Nullable String schema, String name) {
            this.schema = schema;
            this.name = Objects.requireNonNull(name, "name");
        }

        /** Adds a column. */
        public Builder column(TableColumn column) {
            columns.add(column);
            return this;
        }

        /** Sets the primary key. */
        public Builder primaryKey(String constraint, String... keyColumns) {
            primaryKey = new PrimaryKey(constraint, List.of(keyColumns));
            return this;
        }

        /** Adds a unique constraint. */
        public Builder unique(String constraint, String... uniqueColumns) {
            uniques.add(new UniqueConstraint(constraint, List.of(uniqueColumns)));
            return this;
        }

        /** Adds a check constraint. */
        public Builder check(String constraint, String condition) {
            checks.add(new CheckConstraint(constraint, condition));
            return this;
        }

        /** Adds a foreign key. */
        public Builder foreignKey(ForeignKeyConstraint foreignKey) {
            foreignKeys.add(foreignKey);
            return this;
        }

        /** Adds an index. */
        public Builder index(TableIndex index) {
            indexes.add(index);
            return this;
        }

        /** Adds an index; a column name with {@code " desc"} behind it is the column in descending order. */
        public Builder index(String indexName, boolean unique, String... indexColumns) {
            indexes.add(new TableIndex(
                    indexName, Stream.of(indexColumns).map(IndexColumn::parse).toList(), unique));
            return this;
        }

        /** Adds a sequence that is created with the table. */
        public Builder sequence(String sequenceName, int increment) {
            sequences.add(new SchemaSequence(schema, sequenceName, increment));
            return this;
        }

        /** Sets the comment. */
        public Builder comment(String text) {
            comment = text;
            return this;
        }

        /** Returns the table. */
        public Table build() {
            return new Table(
                    schema, name, columns, primaryKey, uniques, checks, foreignKeys, indexes, sequences, comment);
        }
    }
}
