package shop.catalog;

import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;

/** Referred to by a column that it has no field for. */
@Entity
public class Photo {
    @Id
    @GeneratedValue
    int id;

    String url;
}
