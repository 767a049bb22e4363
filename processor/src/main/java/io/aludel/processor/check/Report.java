package io.aludel.processor.check;

import java.util.List;

/**
 * All findings on an entity.
 *
 * @param findings the findings, in the order in which they are to be shown
 * @param isWrongAbove whether an entity above, whose own report says so, keeps this one from being generated
 */
public record Report(List<Finding> findings, boolean isWrongAbove) {
    /** A report on an entity that has nothing wrong above it. */
    public Report(List<Finding> findings) {
        this(findings, false);
    }

    /** Copies the list. */
    public Report {
        findings = List.copyOf(findings);
    }

    /** Returns whether nothing keeps the entity from being generated; there may be warnings. */
    public boolean isClean() {
        return !isWrongAbove
                && findings.stream().allMatch(finding -> finding.message().isWarning());
    }
}
