package io.aludel.tests.mapper;

import io.aludel.annotation.CreatedAt;
import io.aludel.annotation.UpdatedAt;
import java.time.Instant;
import java.time.ZonedDateTime;

/** Stamps within an embedded record. */
record Audit(@CreatedAt Instant createdAt, @UpdatedAt ZonedDateTime updatedAt) {}
