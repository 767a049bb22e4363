package io.aludel.internal.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Steps with what comes before what, as their claims have it. */
final class Dependencies {
    private final List<Step> steps = new ArrayList<>();
    private final List<RowSteps> rows = new ArrayList<>();
    private final List<List<Dependency>> following = new ArrayList<>();

    private Dependencies() {}

    static Dependencies of(List<RowSteps> rows) {
        Dependencies dependencies = new Dependencies();
        Map<Token, TokenClaims> claims = new LinkedHashMap<>();
        for (RowSteps row : rows) {
            boolean isFirst = true;
            for (Step step : row.inOrder()) {
                int position = dependencies.add(row, step);
                if (!isFirst) {
                    dependencies.add(new Dependency(position - 1, null, position, null));
                }
                isFirst = false;
                for (Claim claim : step.claims()) {
                    claims.computeIfAbsent(claim.token(), token -> new TokenClaims())
                            .add(position, claim);
                }
            }
        }
        claims.values().forEach(token -> token.dependencies(dependencies::add));
        return dependencies;
    }

    private int add(RowSteps row, Step step) {
        steps.add(step);
        rows.add(row);
        following.add(new ArrayList<>(2));
        return steps.size() - 1;
    }

    private void add(Dependency dependency) {
        // Steps of one row have their own order, which a value that the row itself releases and takes does not change.
        if (dependency.fromClaim() == null
                || dependency.from() == dependency.to()
                || rows.get(dependency.from()) != rows.get(dependency.to())) {
            following.get(dependency.from()).add(dependency);
        }
    }

    int size() {
        return steps.size();
    }

    Step step(int position) {
        return steps.get(position);
    }

    RowSteps row(int position) {
        return rows.get(position);
    }

    /** Returns what a step comes before. */
    List<Dependency> following(int position) {
        return following.get(position);
    }
}
