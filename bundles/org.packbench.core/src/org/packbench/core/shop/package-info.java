/** Orders that come from no file: a client's shop, asked live. A shop system is added by one component. */
@org.eclipse.jdt.annotation.NonNullByDefault
@org.osgi.annotation.versioning.Version("1.0.0")
package org.packbench.core.shop;
