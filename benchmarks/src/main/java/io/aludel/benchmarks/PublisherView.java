package io.aludel.benchmarks;

import io.aludel.annotation.Projection;
import java.util.List;

/**
 * A parent with its children, as a projection.
 *
 * @param id the key
 * @param name a text
 * @param titles the children
 */
@Projection(Publisher.class)
public record PublisherView(long id, String name, List<TitleView> titles) {
    /**
     * A child.
     *
     * @param id the key
     * @param name a text
     * @param pages an integer
     */
    public record TitleView(long id, String name, int pages) {}

    /** The values of the parent and its children. */
    String values() {
        StringBuilder values = new StringBuilder(id + " " + name);
        titles.forEach(title -> values.append(", ")
                .append(title.id)
                .append(' ')
                .append(title.name)
                .append(' ')
                .append(title.pages));
        return values.toString();
    }
}
