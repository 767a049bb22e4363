package io.aludel.internal.order;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The claims on one value, and what follows from them. */
final class TokenClaims {
    private record Placed(int position, Claim claim) {}

    private final Map<Role, List<Placed>> byRole = new EnumMap<>(Role.class);

    void add(int position, Claim claim) {
        byRole.computeIfAbsent(claim.role(), role -> new ArrayList<>(1)).add(new Placed(position, claim));
    }

    /** Tells which steps come before which because of this value. */
    void dependencies(Consumer<Dependency> out) {
        pairs(Role.PROVIDES, Role.USES, out);
        pairs(Role.LEAVES, Role.WITHDRAWS, out);
        pairs(Role.RELEASES, Role.TAKES, out);
    }

    private void pairs(Role first, Role second, Consumer<Dependency> out) {
        for (Placed before : byRole.getOrDefault(first, List.of())) {
            for (Placed after : byRole.getOrDefault(second, List.of())) {
                if (before.position != after.position || before.claim.token().isKnownAfterwards()) {
                    out.accept(new Dependency(before.position, before.claim, after.position, after.claim));
                }
            }
        }
    }
}
