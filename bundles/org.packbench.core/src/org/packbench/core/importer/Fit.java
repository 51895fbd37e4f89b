package org.packbench.core.importer;

/** How surely an importer reads a file; each is surer than the one before it. */
public enum Fit {
    /** It does not. */
    NONE,
    /** Its name alone says so: whoever chose it is told by reading what is wrong with it. */
    NAME,
    /** Its bytes are of a format that many kinds of sources have: separated values, a workbook. */
    FORMAT,
    /** Its bytes are of exactly this kind of source. */
    CONTENT
}
