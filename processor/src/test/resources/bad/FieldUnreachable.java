package bad;

import io.aludel.annotation.*;

@Entity
class FieldUnreachable {
  @Id long id;
  private String name;
//               ^ error: [ALU-FIELD-UNREACHABLE] Field 'name' of 'FieldUnreachable' is private and has no getter and setter. Make it package-private, or add 'String getName()' and 'void setName(String name)'.
  private boolean active;
//                ^ error: [ALU-FIELD-UNREACHABLE] Field 'active' of 'FieldUnreachable' is private and has no setter. Make it package-private, or add 'void setActive(boolean active)'.
  private int count;
//            ^ error: [ALU-FIELD-UNREACHABLE] Field 'count' of 'FieldUnreachable' is private and has no getter. Make it package-private, or add 'int getCount()'.

  boolean isActive() {
    return active;
  }

  void setCount(int count) {
    this.count = count;
  }
}
