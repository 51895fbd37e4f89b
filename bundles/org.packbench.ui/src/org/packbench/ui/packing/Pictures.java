package org.packbench.ui.packing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.packbench.core.Sku;

/**
 * The pictures of products that were shown lately, and which products have none. Used in the user interface's thread;
 * whoever makes it disposes it.
 */
public final class Pictures {
    /** A picture takes a sixth of a megabyte: all of an order's, and those of the orders before it. */
    private static final int KEPT = 200;

    private final Device device;
    private final Map<String, Optional<Image>> images = new LinkedHashMap<>(16, 0.75f, true);

    public Pictures(Device device) {
        this.device = device;
    }

    /** Whether it is known if the product has a picture. */
    public boolean knows(String sku) {
        return images.containsKey(key(sku));
    }

    /** What was found of a product; empty when it has no picture. */
    public void found(String sku, Optional<ImageData> picture) {
        dispose(images.put(key(sku), picture.map(data -> new Image(device, data))));
        if (images.size() <= KEPT) return;
        var eldest = images.entrySet().iterator();
        dispose(eldest.next().getValue());
        eldest.remove();
    }

    /** Stays this object's. */
    public Optional<Image> of(String sku) {
        return images.getOrDefault(key(sku), Optional.empty());
    }

    /** Forgets all of them: another client's products may have the same names. */
    public void clear() {
        images.values().forEach(Pictures::dispose);
        images.clear();
    }

    private static void dispose(@Nullable Optional<Image> image) {
        if (image != null) image.ifPresent(Image::dispose);
    }

    private static String key(String sku) {
        String normal = Sku.normal(sku);
        return normal.isEmpty() ? sku : normal;
    }
}
