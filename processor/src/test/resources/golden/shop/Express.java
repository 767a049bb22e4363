package shop;

import io.aludel.annotation.Entity;

/** The third of three levels. */
@Entity(table = "express_parcels", schema = "logistics")
class Express extends Parcel {
    int hours;
}
