package io.aludel.tests.projections.views;

import io.aludel.annotation.Path;
import io.aludel.annotation.Projection;
import io.aludel.tests.projections.Address;
import io.aludel.tests.projections.City;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A projection of entities of another package, whose collection refers to its owner by a text. */
@Projection(City.class)
public record CityCard(
        String name,
        String nationName,
        @Path("buyers.name") List<String> people,
        @Path("buyers.address") List<@Nullable Address> addresses) {}
