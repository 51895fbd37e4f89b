package org.packbench.ui.work;

/** An end to being told. */
@FunctionalInterface
public interface Watch extends AutoCloseable {
    @Override
    void close();
}
