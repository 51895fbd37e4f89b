/** The share doctor: what a share can do, what lies on it that should not, and mending it by the rules of packing. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.packbench.sessions.doctor;
