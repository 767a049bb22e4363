package io.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * What a component of a projection holds. A "route" is the to-one relationships to go through from the table where the
 * projection begins, or that of the collection around.
 */
public sealed interface ProjectedValue {
    /** Returns the Java type of the value. */
    TypeName type();

    /** Returns whether the value may be null. */
    boolean isNullable();

    /**
     * The value of a column or formula.
     *
     * @param route the way to the table
     * @param property the column or formula
     * @param type the Java type of the value: the property's, or the box of that
     * @param isNullable whether NULL is read as null
     */
    record Read(List<ToOneModel> route, PropertyModel property, TypeName type, boolean isNullable)
            implements ProjectedValue {
        /** Copies the list. */
        public Read {
            route = List.copyOf(route);
        }
    }

    /**
     * An object that is made of several values.
     *
     * @param type the record or embedded class
     * @param construction how it is made
     * @param parts its components or fields
     * @param absence how a row tells that it has no object
     */
    record Made(ClassName type, Construction construction, List<ProjectedPart> parts, Absence absence)
            implements ProjectedValue {
        /** Copies the list. */
        public Made {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean isNullable() {
            return absence.isPossible();
        }
    }

    /**
     * How a row tells that it has no object: columns are NULL.
     *
     * @param columns the columns; none when each row has an object
     * @param isByOne whether one of them is enough, not all of them
     */
    record Absence(List<Read> columns, boolean isByOne) {
        /** Of an object that each row has. */
        public static final Absence NEVER = new Absence(List.of(), false);

        /** Copies the list. */
        public Absence {
            columns = List.copyOf(columns);
        }

        /** Returns whether there are rows without an object. */
        public boolean isPossible() {
            return !columns.isEmpty();
        }
    }

    /**
     * What a relationship to several entities leads to.
     *
     * @param route the way to the table that has the relationship
     * @param relation the relationship
     * @param ownerKey the key of that table, as columns of a row of the projection
     * @param isOwnerNullable whether a row may lead to no owner, and so to nothing
     * @param target the related entity
     * @param isSet whether it is a set, not a list
     * @param element what each related row gives
     * @param type the Java type of the collection
     */
    record Collected(
            List<ToOneModel> route,
            ToManyModel relation,
            List<Read> ownerKey,
            boolean isOwnerNullable,
            EntityModel target,
            boolean isSet,
            ProjectedValue element,
            TypeName type)
            implements ProjectedValue {
        /** Copies the lists. */
        public Collected {
            route = List.copyOf(route);
            ownerKey = List.copyOf(ownerKey);
        }

        @Override
        public boolean isNullable() {
            return false;
        }
    }
}
