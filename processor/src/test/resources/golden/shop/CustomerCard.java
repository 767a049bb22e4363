package shop;

import io.aludel.annotation.Path;
import io.aludel.annotation.Projection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values of many kinds, and embedded objects as a whole and in part. */
@Projection(Customer.class)
record CustomerCard(
        UUID id,
        String name,
        Status status,
        Status priority,
        Optional<Size> size,
        Money credit,
        @Nullable Map<String, String> tags,
        List<String> phones,
        int @Nullable [] scores,
        char grade,
        Address home,
        @Nullable Street work,
        @Path("home.position.latitude") @Nullable Double latitude) {
    /** A part of an address. */
    record Street(String street) {}
}
