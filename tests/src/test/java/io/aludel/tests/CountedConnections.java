package io.aludel.tests;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A data source that counts the connections which nobody has given back, and whose connections refuse some calls. */
final class CountedConnections {
    /** Refuses a call by throwing. */
    interface Refusal {
        void check(Object target, Method method) throws Throwable;
    }

    private final String url;
    private final AtomicInteger open = new AtomicInteger();
    private Refusal refusal = (target, method) -> {};

    CountedConnections(String url) {
        this.url = url;
    }

    int open() {
        return open.get();
    }

    void refuse(Refusal calls) {
        refusal = calls;
    }

    DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(
                CountedConnections.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, arguments) -> {
                    if (!method.getName().equals("getConnection")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    open.incrementAndGet();
                    return watched(Connection.class, DriverManager.getConnection(url));
                });
    }

    private Object watched(Class<?> type, Object target) {
        return Proxy.newProxyInstance(
                CountedConnections.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (target instanceof Connection connection
                            && method.getName().equals("close")
                            && !connection.isClosed()) {
                        open.decrementAndGet();
                    }
                    refusal.check(target, method);
                    Object result = call(method, target, arguments);
                    return result instanceof PreparedStatement ? watched(PreparedStatement.class, result) : result;
                });
    }

    private static Object call(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
