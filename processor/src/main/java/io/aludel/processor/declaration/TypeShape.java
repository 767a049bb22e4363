package io.aludel.processor.declaration;

/**
 * What kind of type a class, record or the like is.
 *
 * @param kind the kind
 * @param isPublic whether any package can name it
 * @param isReachable whether generated code in the entity's package can name it
 * @param isAbstract whether it is an abstract class
 * @param isInner whether it needs an object of an enclosing class, or stands in a method
 * @param isGeneric whether it has type parameters
 * @param constructor the constructor without arguments
 */
public record TypeShape(
        Kind kind,
        boolean isPublic,
        boolean isReachable,
        boolean isAbstract,
        boolean isInner,
        boolean isGeneric,
        NoArgumentsConstructor constructor) {
    /** The kinds of type. */
    public enum Kind {
        /** A class. */
        CLASS,
        /** A record. */
        RECORD,
        /** An enum. */
        ENUM,
        /** An interface. */
        INTERFACE,
        /** An annotation. */
        ANNOTATION
    }

    /** What is known of the constructor without arguments. */
    public enum NoArgumentsConstructor {
        /** Generated code in the entity's package can call it. */
        REACHABLE,
        /** It is private, or needs another package. */
        UNREACHABLE,
        /** There is none. */
        MISSING,
        /** There is none because an annotation of Lombok makes another one. */
        REPLACED_BY_LOMBOK
    }
}
