package shop;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.OnDelete;
import io.aludel.annotation.Relationship;

/** The other side of a relationship that is never loaded. */
@Entity
public class Remark {
    @Id
    long id;

    @Relationship(onDelete = OnDelete.CASCADE)
    Ref<Manual> manual = Ref.empty();
}
