/** Tables as files: workbooks, separated values, JSON and PDF. Confines the libraries that write workbooks and tables of PDF. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.exports;
