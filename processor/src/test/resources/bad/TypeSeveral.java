package bad;

import io.aludel.annotation.*;
import java.util.List;

@Entity
class TypeSeveral {
  @Id long id;
  List<String> tags;
//             ^ error: [ALU-TYPE-SEVERAL] Field 'tags' has the type List<String>. Add @Column(array = true) to store all values in one column, or use @Convert or @Transient.
}
