package shop;

import io.aludel.annotation.Entity;
import io.aludel.annotation.Index;

/** The second of three levels. */
@Entity(table = "parcels", schema = "logistics")
@Index(columns = "tracking")
class Parcel extends Delivery {
    String tracking = "";
}
