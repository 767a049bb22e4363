package bad;

import io.aludel.Ref;
import io.aludel.annotation.*;
import org.jspecify.annotations.Nullable;

@Entity
class DirectCycle {
  @Id long id;
  @Relationship Wheel wheel;
}

@Entity
class Wheel {
  @Id long id;
  @Relationship Spoke spoke;
  @Relationship Rim rim;
}

@Entity
class Spoke {
  @Id long id;
  @Relationship DirectCycle cycle;
//                          ^ error: [ALU-DIRECT-CYCLE] 'cycle' is loaded with its owner, which would never end: DirectCycle.wheel, Wheel.spoke, Spoke.cycle. Make one of these fields a reference, which is loaded when it is asked for, as in Ref<DirectCycle>.
  @Relationship Ref<Wheel> wheel;
  @Relationship @Nullable Spoke next;
//                              ^ error: [ALU-DIRECT-CYCLE] 'next' is loaded with its owner, which would never end: Spoke.next. Make one of these fields a reference, which is loaded when it is asked for, as in Ref<Spoke>.
}

@Entity
class Rim {
  @Id long id;
  @Relationship Ref<Wheel> wheel;
}
