package io.aludel.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a statement, as a flat list of tokens, together with the places of the values that this one instance of the
 * shape binds. Equality is that of the tokens alone. Filled by one thread, then only read.
 */
public final class ShapeKey {
    private static final String SAME_PLACE = "same place";
    private static final String SAME_TABLE = "same table";
    private static final String LIST_OF_ANY_LENGTH = "list of any length";

    private Object[] tokens;
    private int tokenCount;
    private Place[] places;
    private int placeCount;
    private int hash = 1;
    private final List<TableSource> tables = new ArrayList<>(0);
    private boolean hasLongLists;

    /** Starts an empty key. */
    public ShapeKey() {
        this(new Object[32], 0, new Place[4]);
    }

    private ShapeKey(Object[] tokens, int tokenCount, Place[] places) {
        this.tokens = tokens;
        this.tokenCount = tokenCount;
        this.places = places;
    }

    /** Adds a token: a constant of the node's kind, an operator, a column, a name. Compared with {@code equals}. */
    public ShapeKey add(Object token) {
        if (tokenCount == tokens.length) {
            tokens = Arrays.copyOf(tokens, tokenCount * 2);
        }
        tokens[tokenCount++] = token;
        hash = hash * 31 + token.hashCode();
        return this;
    }

    /**
     * Adds a place for values: the type is part of the shape, the values are not. A place that is there already keeps its
     * index, and that it is the same one becomes part of the shape: what binds one of them never binds two.
     */
    public ShapeKey place(Object type, Place place) {
        int known = indexOf(place);
        if (known >= 0) {
            return add(SAME_PLACE).add(known);
        }
        if (placeCount == places.length) {
            places = Arrays.copyOf(places, placeCount * 2);
        }
        places[placeCount++] = place;
        return add(type);
    }

    /**
     * Adds a table. One that can be made for each statement, as those with an alias can, is told once; that it is the same
     * one becomes part of the shape where it occurs again.
     */
    public ShapeKey table(TableSource table) {
        if (table.alias() == null) {
            table.shape(this);
            return this;
        }
        for (int i = 0; i < tables.size(); i++) {
            if (tables.get(i).equals(table)) {
                return add(SAME_TABLE).add(i);
            }
        }
        tables.add(table);
        table.shape(this);
        return this;
    }

    /** Adds the length of a list that {@link SqlSyntax#bindsListsAsJson} may make one value. */
    void longList(int size) {
        hasLongLists = true;
        add(new LongList(size));
    }

    /** Returns the key of the statement's text on one database, where a list that is bound as one value may have any length. */
    public ShapeKey on(SqlSyntax syntax) {
        if (!hasLongLists) {
            return this;
        }
        ShapeKey key = new ShapeKey(new Object[tokenCount], 0, places);
        key.placeCount = placeCount;
        for (int i = 0; i < tokenCount; i++) {
            boolean anyLength = tokens[i] instanceof LongList list && syntax.bindsListsAsJson(list.size);
            key.add(anyLength ? LIST_OF_ANY_LENGTH : tokens[i]);
        }
        return key;
    }

    /** Returns how many places there are. */
    public int placeCount() {
        return placeCount;
    }

    /** Returns the place at an index, counted from 0 in the order in which they were added. */
    public Place placeAt(int index) {
        return places[index];
    }

    /** Returns the index of a place, compared by identity, or -1. */
    public int indexOf(Place place) {
        for (int i = placeCount - 1; i >= 0; i--) {
            if (places[i] == place) {
                return i;
            }
        }
        return -1;
    }

    boolean hasParameter(String name) {
        for (int i = 0; i < placeCount; i++) {
            if (places[i] instanceof Parameter<?> parameter && parameter.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the names of the parameters as the end of a message. */
    String parameterNames() {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < placeCount; i++) {
            if (places[i] instanceof Parameter<?> parameter) {
                names.add(parameter.name());
            }
        }
        return names.isEmpty() ? ": it has none" : ". It has: " + String.join(", ", names);
    }

    /** Returns an equal key without the places, to be kept for long: it holds no value. */
    public ShapeKey withoutPlaces() {
        ShapeKey key = new ShapeKey(Arrays.copyOf(tokens, tokenCount), tokenCount, new Place[0]);
        key.hash = hash;
        return key;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof ShapeKey that) || hash != that.hash || tokenCount != that.tokenCount) {
            return false;
        }
        for (int i = 0; i < tokenCount; i++) {
            if (tokens[i] != that.tokens[i] && !tokens[i].equals(that.tokens[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    private record LongList(int size) {}
}
