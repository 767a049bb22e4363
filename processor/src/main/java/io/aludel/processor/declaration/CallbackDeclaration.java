package io.aludel.processor.declaration;

/**
 * A life-cycle method.
 *
 * @param event when it is to be called
 * @param method the method
 * @param origin its place
 */
public record CallbackDeclaration(Event event, MethodFacts method, Origin origin) {
    /** The turning points of an object's life. */
    public enum Event {
        /** {@code @BeforeInsert}. */
        BEFORE_INSERT("BeforeInsert"),
        /** {@code @BeforeUpdate}. */
        BEFORE_UPDATE("BeforeUpdate"),
        /** {@code @BeforeDelete}. */
        BEFORE_DELETE("BeforeDelete"),
        /** {@code @AfterLoad}. */
        AFTER_LOAD("AfterLoad");

        private final String annotation;

        Event(String annotation) {
            this.annotation = annotation;
        }

        /** Returns the simple name of the annotation. */
        public String annotation() {
            return annotation;
        }
    }
}
