package bad;

import io.aludel.annotation.*;

@Entity
class StampWrong {
  @Id long id;
  @CreatedAt String created;
//^ error: [ALU-STAMP-TYPE] @CreatedAt is on 'created' of type String. A time stamp is an Instant, OffsetDateTime, ZonedDateTime or LocalDateTime.
  @UpdatedAt java.time.LocalDate updated;
//^ error: [ALU-STAMP-TYPE] @UpdatedAt is on 'updated' of type LocalDate. A time stamp is an Instant, OffsetDateTime, ZonedDateTime or LocalDateTime.
}
