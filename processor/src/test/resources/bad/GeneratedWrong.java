package bad;

import io.aludel.annotation.*;

@Entity
class GeneratedOnText {
  @Id @GeneratedValue String id;
//    ^ error: [ALU-GENERATED-TYPE] @GeneratedValue of strategy AUTO does not fit 'id' of type String. A sequence or identity needs long, int, Long or Integer; strategy UUID needs java.util.UUID.
}

@Entity
class GeneratedUuidOnLong {
  @Id @GeneratedValue(strategy = GenerationStrategy.UUID) long id;
//                                                 ^ error: [ALU-GENERATED-TYPE] @GeneratedValue of strategy UUID does not fit 'id' of type long. A sequence or identity needs long, int, Long or Integer; strategy UUID needs java.util.UUID.
}

@Entity
class GeneratedNoKey {
  @Id long id;
  @GeneratedValue Long other;
//^ error: [ALU-GENERATED-NOT-KEY] @GeneratedValue is on 'other', which is not the key. Add @Id, or use @Column(serverDefault = ..) for a value that the database gives.
}

@Entity
class GeneratedComposite {
  @Id @GeneratedValue long id;
//    ^ error: [ALU-GENERATED-COMPOSITE] @GeneratedValue is on 'id', one of several key columns. Only a key of one column can be generated; remove @GeneratedValue or the other @Id.
  @Id long other;
}

@Entity
class AllocationZero {
  @Id @GeneratedValue(allocation = 0) long id;
//                                 ^ error: [ALU-GENERATED-ALLOCATION] allocation = 0 on 'id': a call to a sequence reserves at least 1 value.
}

@Entity
class SequenceOfIdentity {
  @Id @GeneratedValue(strategy = GenerationStrategy.IDENTITY, sequence = "numbers") long id;
//                                                                       ^ error: [ALU-GENERATED-SEQUENCE] sequence = "numbers" on 'id' has no meaning with strategy IDENTITY. Remove it, or use strategy SEQUENCE.
}
