package bad;

import io.aludel.annotation.*;

@MappedSuperclass
class Named {
  @Column(name = "base_name") String name;
}

@Entity
class FieldHidden extends Named {
  @Id long id;
  String name;
//       ^ error: [ALU-FIELD-HIDDEN] Field 'name' of 'FieldHidden' hides the persistent field of the same name in 'Named'. Rename one of them.
}
