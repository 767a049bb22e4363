package bad;

import io.aludel.annotation.*;

@Entity
class ProjectionTypeMissing {
  @Id long id;
}

@Projection(ProjectionTypeMissing.class)
record Missing(long id, Nowhere nowhere) {}
//                      ^ error: cannot find symbol
//                      | symbol:   class Nowhere
//                      | location: class bad.Missing
//                              ^ error: [ALU-PROJECTION-TYPE-MISSING] Projection 'Missing' cannot be read: the type 'Nowhere' does not exist, and no annotation processor has generated it.
