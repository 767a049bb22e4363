package bad;

import io.aludel.Deferred;
import io.aludel.Ref;
import io.aludel.annotation.*;
import java.time.Instant;
import java.util.*;

@Entity
class DeferredWrong {
  @Id Deferred<Long> id = Deferred.empty();
//^ error: [ALU-DEFERRED] 'id' cannot be a Deferred: @Id is what its row is found by. Make it a plain Long.
  @Version Deferred<Integer> version = Deferred.empty();
//^ error: [ALU-DEFERRED] 'version' cannot be a Deferred: @Version is compared with every update. Make it a plain Integer.
  @CreatedAt Deferred<Instant> created = Deferred.empty();
//^ error: [ALU-DEFERRED] 'created' cannot be a Deferred: @CreatedAt is set and read with the row. Make it a plain Instant.
  @UpdatedAt Deferred<Instant> updated = Deferred.empty();
//^ error: [ALU-DEFERRED] 'updated' cannot be a Deferred: @UpdatedAt is set and read with the row. Make it a plain Instant.
  @Formula("1 + 1") Deferred<Integer> two = Deferred.empty();
//^ error: [ALU-DEFERRED] 'two' cannot be a Deferred: @Formula is computed when the row is read. Make it a plain Integer.
  @Embedded Deferred<Inner> embedded = Deferred.empty();
//^ error: [ALU-DEFERRED] 'embedded' cannot be a Deferred: @Embedded has several columns, and a Deferred holds one. Make it a plain Inner.
  @Embedded Inner inner;
  @Relationship Deferred<DeferredOther> other = Deferred.empty();
//^ error: [ALU-DEFERRED] 'other' cannot be a Deferred: @Relationship is loaded on first use by a Ref. Make it a plain Ref<DeferredOther>.
  Deferred raw;
//         ^ error: [ALU-DEFERRED-RAW] Field 'raw' is a Deferred without the type of its values. Give it one, as in Deferred<byte[]>.
  Deferred<Object> anything = Deferred.empty();
//                 ^ error: [ALU-TYPE-UNSUPPORTED] Field 'anything' has the type Object, which no column can hold. Use @Convert for a converter to a type that one can hold, @Embedded for a class or record whose fields become columns, or @Transient to leave it out.
  Deferred<List<String>> several = Deferred.empty();
//                       ^ error: [ALU-TYPE-SEVERAL] Field 'several' has the type List<String>. Add @Column(array = true) to store all values in one column, or use @Convert or @Transient.
  Deferred<String> text = Deferred.empty();
  @Validates("text") void check(int value) {}
//                        ^ error: [ALU-VALIDATES-TYPE] @Validates method 'check' takes int, but the field 'text' is of type String.
}

class Inner {
  Deferred<String> note = Deferred.empty();
//                 ^ error: [ALU-DEFERRED] 'note' cannot be a Deferred: 'Inner' is embedded, and read as a whole with its owner. Make it a plain String.
}

@Entity
record DeferredOther(@Id long id, Deferred<byte[]> content) {}
//                                                 ^ error: [ALU-DEFERRED] 'content' cannot be a Deferred: the record 'DeferredOther' is made whole when its row is read. Make it a plain byte[].
