package bad;

import io.aludel.annotation.*;

@Entity
class Conflicts {
  @Id long id;
  @Formula("id * 2") @Column(name = "double_id") long twice;
//                   ^ error: [ALU-ANNOTATION-CONFLICT] 'twice' has both @Formula and @Column. A formula has no column of its own. Remove @Column.
  @Embedded @Column(name = "place") Place place;
//          ^ error: [ALU-ANNOTATION-CONFLICT] 'place' has both @Embedded and @Column. An embedded type has several columns. Use @Embedded(columns = @ColumnOverride(..)).
  @CreatedAt @UpdatedAt java.time.Instant time;
//           ^ error: [ALU-ANNOTATION-CONFLICT] 'time' has both @CreatedAt and @UpdatedAt. One is set once, the other with each update.
  @Relationship @Formula("id") io.aludel.Ref<Conflicts> computed;
//              ^ error: [ALU-ANNOTATION-CONFLICT] 'computed' has both @Relationship and @Formula. A formula is computed, and refers to nothing.
  @Relationship @Version io.aludel.Ref<Conflicts> versioned;
//              ^ error: [ALU-ANNOTATION-CONFLICT] 'versioned' has both @Relationship and @Version. A version counts, and refers to nothing.
//              ^ error: [ALU-VERSION-TYPE] @Version is on 'versioned' of type Ref<Conflicts>. A version is an int, long, Integer or Long.
}

record Place(String city) {}
