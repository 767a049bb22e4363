package io.aludel.tests;

import static io.aludel.tests.shop.QCategory.CATEGORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.aludel.AludelException;
import io.aludel.Database;
import io.aludel.Session;
import io.aludel.StatementEvent;
import io.aludel.tests.shop.Category;
import io.aludel.tests.shop.CategoryDao;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T114: a connection goes back whatever fails while it is given back. */
class ConnectionLeaksTest extends DatabaseSuite {
    private CountedConnections connections = new CountedConnections("");
    private final List<String> told = new ArrayList<>();
    private boolean refusing;
    private Database counted = Database.builder().url("jdbc:h2:mem:").open();

    @BeforeEach
    void openCounted() {
        assumeTrue(kind.hasSeveralConnections() || kind == TestDatabase.SQLITE_FILE);
        new CategoryDao(db).insertAll(List.of(new Category("A"), new Category("B"), new Category("C")));
        connections = new CountedConnections(url);
        counted.close();
        counted = Database.builder()
                .dataSource(connections.dataSource())
                .models(new Shop(kind))
                .statementListener(this::listen)
                .open();
    }

    @AfterEach
    void closeCounted() {
        counted.close();
    }

    private void listen(StatementEvent event) {
        told.add(event.sql());
        if (refusing) {
            throw new IllegalStateException("refused " + event.sql().replaceAll("(?s) .*", ""));
        }
    }

    @Test
    void T114_aListenerThatThrowsWhenAStreamIsClosed() {
        Stream<Category> stream = counted.select(CATEGORY).stream();
        Iterator<Category> each = stream.iterator();
        each.next();
        refusing = true;
        assertThatThrownBy(stream::close).hasMessage("refused SELECT");
        assertThat(connections.open()).isZero();
    }

    @Test
    void T114_aListenerThatThrowsBehindTheLastRow() {
        Stream<Category> stream = counted.select(CATEGORY).stream();
        refusing = true;
        assertThatThrownBy(stream::toList).hasMessage("refused SELECT");
        assertThat(connections.open()).isZero();
    }

    @Test
    void T114_listenersThatThrowForSeveralStreamsOfASession() {
        Session session = counted.openSession();
        Category changed = session.select(CATEGORY).where(CATEGORY.name.eq("A")).one();
        changed.name = "changed";
        session.flush();
        for (int i = 0; i < 2; i++) {
            session.select(CATEGORY).stream(1).iterator().next();
        }
        refusing = true;
        assertThatThrownBy(session::rollback)
                .hasMessage("refused SELECT")
                .satisfies(first -> assertThat(first.getSuppressed()).hasSize(1));
        assertThat(connections.open()).isZero();
        assertThat(changed.name).isEqualTo("A");
        refusing = false;
        assertThat(session.modified()).isEmpty();
        session.close();
    }

    @Test
    void T115_aSessionThatCannotCloseItsStreamIsClosed() {
        Session session = counted.openSession();
        session.select(CATEGORY).stream(1).iterator().next();
        refusing = true;
        assertThatThrownBy(session::close).hasMessage("refused SELECT");
        assertThat(connections.open()).isZero();
        assertThatThrownBy(session::flush).isInstanceOf(AludelException.class).hasMessageContaining("closed");
    }

    @Test
    void T114_aListenerThatThrowsDoesNotHideWhatFailed() {
        refusing = true;
        assertThatThrownBy(() -> new CategoryDao(counted).insert(new Category("A")))
                .isInstanceOf(AludelException.class)
                .hasMessageContaining("categories")
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
        assertThat(connections.open()).isZero();
    }

    @Test
    void T114_aStatementThatCannotBeClosed() {
        connections.refuse((target, method) -> {
            if (target instanceof PreparedStatement && method.getName().equals("close")) {
                throw new SQLException("refused");
            }
        });
        assertThat(new CategoryDao(counted).count()).isEqualTo(3);
        assertThat(connections.open()).isZero();
    }

    /** As when the connection breaks while rows are read: listeners are told of the statement all the same. */
    @Test
    void T114_aStreamWhoseStatementCannotBeResetIsToldOf() {
        Stream<Category> stream = counted.select(CATEGORY).stream();
        stream.iterator().next();
        connections.refuse((target, method) -> {
            if (target instanceof PreparedStatement && method.getName().equals("setFetchSize")) {
                throw new SQLException("refused");
            }
        });
        told.clear();
        stream.close();
        assertThat(told).hasSize(1).allMatch(sql -> sql.startsWith("SELECT"));
        assertThat(connections.open()).isZero();
    }

    @Test
    void T114_aConnectionThatCannotBeSetUp() {
        connections.refuse((target, method) -> {
            if (target instanceof Connection && !method.getName().equals("close")) {
                throw new IllegalStateException("refused " + method.getName());
            }
        });
        assertThatThrownBy(() -> new CategoryDao(counted).count()).hasMessageStartingWith("refused");
        assertThat(connections.open()).isZero();
    }
}
