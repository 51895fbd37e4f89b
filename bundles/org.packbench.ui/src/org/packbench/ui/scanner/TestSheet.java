package org.packbench.ui.scanner;

import java.util.function.Supplier;
import org.packbench.core.label.Mark;

/**
 * The test code, for the screen and for paper.
 *
 * @param code its bars
 * @param pdf makes a document of one page with it
 */
public record TestSheet(Mark.Code code, Supplier<byte[]> pdf) {}
