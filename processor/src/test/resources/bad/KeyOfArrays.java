package bad;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Embedded;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Formula;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;

class KeyOfArrays {
    @Entity
    static class Picture {
        @Id
        byte[] hash;
//             ^ error: [ALU-KEY-ARRAY] Key field 'hash' is of type byte[], but two arrays of the same values are not equal in Java, so that no object would be found by its key. Use a String, UUID or number, or a type of your own that has equals, with @Convert.
    }

    @Entity
    static class Path {
        @Id
        long id;

        @Id
        @Column(array = true)
        int[] steps;
//            ^ error: [ALU-KEY-ARRAY] Key field 'steps' is of type int[], but two arrays of the same values are not equal in Java, so that no object would be found by its key. Use a String, UUID or number, or a type of your own that has equals, with @Convert.
    }

    @Entity
    static class Part {
        @Id
        @Embedded
        Key key;
//          ^ error: [ALU-KEY-ARRAY] Key field 'key.hash' is of type byte[], but two arrays of the same values are not equal in Java, so that no object would be found by its key. Use a String, UUID or number, or a type of your own that has equals, with @Convert.

        record Key(long id, byte[] hash) {}
    }

    @Entity
    static class Computed {
        @Id
        @Embedded
        Key key;

        record Key(long id, @Formula("key_id + 1") long next) {}
//                                                      ^ error: [ALU-KEY-FORMULA] 'key.next' is a formula, but part of the embedded key 'key'. A key is what a row holds, not what is computed of it. Move the formula to the entity, or compute it in a method.
    }

    @Entity
    static class Referring {
        @Id
        long id;

        @Relationship
        Ref<Computed> computed = Ref.empty();
//                    ^ error: [ALU-RELATED-KEY] 'computed' refers to 'KeyOfArrays.Computed', whose key has the formula 'key.next'. Correct that first.
    }

    @Entity
    static class Empty {
        @Id
        long id;

        @Embedded
        Nothing nothing;
//              ^ error: [ALU-EMBEDDED-EMPTY] 'KeyOfArrays.Empty.Nothing' has no fields that are stored in columns, so that embedding it in 'nothing' gives no column.

        record Nothing(@Formula("id + 1") long next) {}
    }
}
