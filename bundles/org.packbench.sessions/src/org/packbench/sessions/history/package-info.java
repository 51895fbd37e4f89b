/** Sessions read whole: what happened in them, step by step, from the journals or from what other tools left. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.sessions.history;
