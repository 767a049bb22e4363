package bad;

import io.aludel.annotation.*;

@Entity
class ArrayOfNoList {
  @Id long id;
  @Column(array = true) String tags;
//                ^ error: [ALU-ARRAY-TYPE] @Column(array = true) is on 'tags' of type String. It is for a List, Set, Collection or array of values that a column can hold.
  @Column(array = true) java.util.List<Object> things;
//                ^ error: [ALU-ARRAY-TYPE] @Column(array = true) is on 'things' of type List<Object>. It is for a List, Set, Collection or array of values that a column can hold.
}
