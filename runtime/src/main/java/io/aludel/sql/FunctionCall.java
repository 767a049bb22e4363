package io.aludel.sql;

import java.util.List;

/** {@code name(arguments)}. */
record FunctionCall(String name, List<Node> arguments) implements Node {
    @Override
    public void render(SqlWriter out) {
        out.text(out.syntax().function(name)).text("(").list(arguments).text(")");
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("call").add(name).add(arguments.size());
        arguments.forEach(argument -> argument.shape(key));
    }
}
