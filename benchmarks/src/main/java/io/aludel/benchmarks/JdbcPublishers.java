package io.aludel.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Parents with their children by hand: by one join, and by two statements. */
final class JdbcPublishers {
    private static final String JOIN = "SELECT p.id, p.name, t.id, t.name, t.pages FROM publisher p"
            + " LEFT JOIN title t ON t.publisher_id = p.id ORDER BY p.id, t.id";
    private static final String PARENTS = "SELECT id, name FROM publisher ORDER BY id";

    private final DataSource pool;

    JdbcPublishers(DataSource pool) {
        this.pool = pool;
    }

    /** A parent as a program by hand would have it. */
    static final class Parent {
        final long id;
        final String name;
        final List<Child> children = new ArrayList<>();

        Parent(long id, String name) {
            this.id = id;
            this.name = name;
        }

        String values() {
            StringBuilder values = new StringBuilder(id + " " + name);
            children.forEach(child -> values.append(", ")
                    .append(child.id)
                    .append(' ')
                    .append(child.name)
                    .append(' ')
                    .append(child.pages));
            return values.toString();
        }
    }

    /** A child as a program by hand would have it. */
    static final class Child {
        final long id;
        final String name;
        final int pages;
        final Parent parent;

        Child(long id, String name, int pages, Parent parent) {
            this.id = id;
            this.name = name;
            this.pages = pages;
            this.parent = parent;
        }
    }

    /** By one join. */
    List<Parent> joined() throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(JOIN);
                ResultSet row = statement.executeQuery()) {
            List<Parent> parents = new ArrayList<>();
            Parent parent = null;
            while (row.next()) {
                long id = row.getLong(1);
                if (parent == null || parent.id != id) {
                    parent = new Parent(id, row.getString(2));
                    parents.add(parent);
                }
                long child = row.getLong(3);
                if (!row.wasNull()) {
                    parent.children.add(new Child(child, row.getString(4), row.getInt(5), parent));
                }
            }
            return parents;
        }
    }

    /** By two statements, the second of which names the parents' keys. */
    List<Parent> twice() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            Map<Long, Parent> byId = new HashMap<>();
            List<Parent> parents = parents(connection, byId);
            String in = "?, ".repeat(parents.size() - 1) + "?";
            String sql = "SELECT publisher_id, id, name, pages FROM title WHERE publisher_id IN (" + in + ") ORDER BY id";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < parents.size(); i++) {
                    statement.setLong(i + 1, parents.get(i).id);
                }
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        Parent parent = byId.get(row.getLong(1));
                        if (parent != null) {
                            parent.children.add(new Child(row.getLong(2), row.getString(3), row.getInt(4), parent));
                        }
                    }
                }
            }
            return parents;
        }
    }

    private static List<Parent> parents(Connection connection, Map<Long, Parent> byId) throws SQLException {
        List<Parent> parents = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(PARENTS);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                Parent parent = new Parent(row.getLong(1), row.getString(2));
                parents.add(parent);
                byId.put(parent.id, parent);
            }
        }
        return parents;
    }
}
