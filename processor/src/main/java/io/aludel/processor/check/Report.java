package io.aludel.processor.check;

import java.util.List;

/**
 * All findings on an entity.
 *
 * @param findings the findings, in the order in which they are to be shown
 */
public record Report(List<Finding> findings) {
    /** Copies the list. */
    public Report {
        findings = List.copyOf(findings);
    }

    /** Returns whether nothing keeps the entity from being generated; there may be warnings. */
    public boolean isClean() {
        return findings.stream().allMatch(finding -> finding.message().isWarning());
    }
}
