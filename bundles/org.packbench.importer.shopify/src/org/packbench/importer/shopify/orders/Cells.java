package org.packbench.importer.shopify.orders;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lines as they stand in the source, for those alone that have to be shown. */
public interface Cells {
    Map<Place, List<String>> of(Set<Place> places);
}
