package io.aludel.processor.model;

import java.util.List;

/**
 * The methods without parameters to be called at turning points of an object's life, by name; those of superclasses first,
 * an overridden one once.
 *
 * @param beforeInsert before an INSERT
 * @param beforeUpdate before an UPDATE
 * @param beforeDelete before a DELETE
 * @param afterLoad after the fields were read from a row
 */
public record LifecycleModel(
        List<String> beforeInsert, List<String> beforeUpdate, List<String> beforeDelete, List<String> afterLoad) {
    /** Copies the lists. */
    public LifecycleModel {
        beforeInsert = List.copyOf(beforeInsert);
        beforeUpdate = List.copyOf(beforeUpdate);
        beforeDelete = List.copyOf(beforeDelete);
        afterLoad = List.copyOf(afterLoad);
    }
}
