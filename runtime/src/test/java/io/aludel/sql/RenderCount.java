package io.aludel.sql;

import io.aludel.internal.render.RenderCache;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often a statement was written. */
final class RenderCount implements RenderCache.Observer {
    final AtomicInteger rendered = new AtomicInteger();
    final AtomicInteger reused = new AtomicInteger();

    @Override
    public void statementRendered() {
        rendered.incrementAndGet();
    }

    @Override
    public void renderingReused() {
        reused.incrementAndGet();
    }
}
