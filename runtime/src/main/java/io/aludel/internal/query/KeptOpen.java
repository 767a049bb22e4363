package io.aludel.internal.query;

import io.aludel.internal.persist.Channel;

/** A channel that outlives what uses it. */
record KeptOpen(Channels.Held held) implements Channels.Held {
    @Override
    public Channel channel() {
        return held.channel();
    }

    @Override
    public void enter() {
        held.enter();
    }

    @Override
    public void exit() {
        held.exit();
    }

    @Override
    public void close() {}
}
