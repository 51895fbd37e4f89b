package org.packbench.ui.sku;

import org.packbench.core.profile.SkuImporter;
import org.packbench.ui.work.Task;

/**
 * A shop that can be asked for the barcodes of its goods.
 *
 * @param address where it is, for people
 */
public record LiveGoods(String address, Task<SkuImporter.Read> read) {}
