package bad;

import io.aludel.annotation.*;

@Entity
class VersionSeveral {
  @Id long id;
  @Version int version;
  @Version long revision;
//^ error: [ALU-VERSION-SEVERAL] Entity 'VersionSeveral' has two versions, 'version' and 'revision'. One is all that the optimistic lock needs; remove @Version from the other.
}

@Entity
class VersionText {
  @Id long id;
  @Version String version;
//^ error: [ALU-VERSION-TYPE] @Version is on 'version' of type String. A version is an int, long, Integer or Long.
}
