package good.other;

import io.aludel.annotation.*;
import java.time.Instant;

@MappedSuperclass
@Index(columns = "created")
public abstract class Base<K> {
  @Id protected K id;
  @CreatedAt Instant created;
  @UpdatedAt public Instant updated;
  transient int cached;
  @Transient Object helper;
  static int count;

  public K getId() {
    return id;
  }

  public void setId(K id) {
    this.id = id;
  }

  public Instant getCreated() {
    return created;
  }

  public void setCreated(Instant created) {
    this.created = created;
  }

  @BeforeInsert
  public void first() {}
}
