package io.aludel.tests;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.h2.tools.SimpleResultSet;

/** A real driver behind a layer that behaves as other drivers do: rows in another order, counts that are not known. */
final class WrappedDriver {
    private WrappedDriver() {}

    /** How a connection's statements differ from the driver's own. */
    interface Difference {
        /** Returns what a call is to return instead. */
        Object instead(PreparedStatement statement, Method method, Object result) throws SQLException;
    }

    static DataSource dataSource(String url, Difference difference) {
        return proxy(DataSource.class, (self, method, arguments) -> {
            if (!method.getName().equals("getConnection")) {
                throw new UnsupportedOperationException(method.getName());
            }
            return connection(DriverManager.getConnection(url), difference);
        });
    }

    private static Connection connection(Connection connection, Difference difference) {
        return proxy(Connection.class, (self, method, arguments) -> {
            Object result = call(method, connection, arguments);
            return result instanceof PreparedStatement statement ? statement(statement, difference) : result;
        });
    }

    private static PreparedStatement statement(PreparedStatement statement, Difference difference) {
        return proxy(
                PreparedStatement.class,
                (self, method, arguments) -> difference.instead(statement, method, call(method, statement, arguments)));
    }

    /** Returns the rows of a result in reverse order. */
    static ResultSet reversed(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        SimpleResultSet reversed = new SimpleResultSet();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            reversed.addColumn(columns.getColumnLabel(i), columns.getColumnType(i), 0, 0);
        }
        List<Object[]> all = new ArrayList<>();
        while (rows.next()) {
            Object[] row = new Object[columns.getColumnCount()];
            for (int i = 0; i < row.length; i++) {
                row[i] = rows.getObject(i + 1);
            }
            all.add(row);
        }
        Collections.reverse(all);
        all.forEach(reversed::addRow);
        return reversed;
    }

    private static Object call(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
