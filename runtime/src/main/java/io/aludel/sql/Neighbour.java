package io.aludel.sql;

import java.util.List;
import java.util.Locale;

/** The functions that take a value from a row so many rows away. */
enum Neighbour {
    LAG("before", "lead"),
    LEAD("behind", "lag");

    private final String direction;
    private final String opposite;

    Neighbour(String direction, String opposite) {
        this.direction = direction;
        this.opposite = opposite;
    }

    FunctionCall of(Expression<?> expression) {
        return new FunctionCall(name(), List.of(CollatedArgument.of(expression)));
    }

    FunctionCall of(Expression<?> expression, int offset) {
        return new FunctionCall(name(), List.of(CollatedArgument.of(expression), distance(offset)));
    }

    <T> FunctionCall of(Expression<T> expression, int offset, T otherwise) {
        return new FunctionCall(
                name(),
                List.of(
                        CollatedArgument.of(expression),
                        distance(offset),
                        new BoundValue<>(expression.type(), otherwise)));
    }

    /** A negative one is an error on some databases, and looks the other way on others. */
    private Node distance(int offset) {
        if (offset < 0) {
            throw new IllegalArgumentException(name().toLowerCase(Locale.ROOT) + "(..) counts the rows " + direction
                    + " a row, and the number is negative: use " + opposite + "(..) for the rows on the other side");
        }
        return new BoundValue<>(BasicType.INTEGER, offset);
    }
}
