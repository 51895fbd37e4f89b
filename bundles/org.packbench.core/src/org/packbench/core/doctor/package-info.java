/** Whether a share is fit to pack on, what lies on it that should not, and what of that may be mended safely. */
@org.eclipse.jdt.annotation.NonNullByDefault
@org.osgi.annotation.versioning.Version("1.0.0")
package org.packbench.core.doctor;
