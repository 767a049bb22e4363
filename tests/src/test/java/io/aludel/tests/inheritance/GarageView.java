package io.aludel.tests.inheritance;

import io.aludel.annotation.Path;
import io.aludel.annotation.Projection;
import java.util.List;

/** A projection whose elements are rows of several tables. */
@Projection(Garage.class)
record GarageView(String name, List<CarView> cars) {
    /** A car, with columns of its own and of its base, and a collection of that. */
    record CarView(
            String plate,
            int seats,
            @Path("trips.destination") List<String> trips) {}
}
