package org.packbench.core.profile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.Sku;
import org.packbench.core.packing.Kits;
import org.packbench.core.packing.PackingPolicy;
import org.packbench.model.ClientProfile;
import org.packbench.model.HoldSettings;
import org.packbench.model.ModelFactory;
import org.packbench.model.PackingSettings;

/**
 * What a client has its own way in when its orders are packed: the {@code packing} of its config, and what counts where that
 * says nothing. Immutable.
 *
 * @param hold answers that refuse further scans until they are acknowledged
 * @param note what packers are to know with every order; empty for nothing
 * @param quantityCap the most units that one scan may be said to count for, at least 1
 * @param units of the barcodes that stand for more than one unit of their SKU
 */
public record ClientPacking(
        Set<Hold> hold, String note, int quantityCap, PackingPolicy policy, Map<String, Integer> units, Kits kits) {
    /** Answers that a client may have acknowledged before the next scan counts. */
    public enum Hold {
        WRONG_ITEM,
        UNKNOWN_CODE,
        NO_SUCH_ORDER,
        OVER_SCAN,
        ALREADY_PACKED
    }

    /** Of a client whose config says nothing of packing. */
    public static final ClientPacking DEFAULT = of(ModelFactory.eINSTANCE.createClientProfile());

    public ClientPacking {
        hold = Set.copyOf(hold);
        units = Map.copyOf(units);
    }

    /** What the client's config says now; later changes of the client change nothing in it. */
    public static ClientPacking of(ClientProfile client) {
        @Nullable PackingSettings said = client.getPacking();
        PackingSettings settings = said == null ? ModelFactory.eINSTANCE.createPackingSettings() : said;
        Map<String, Integer> units = new LinkedHashMap<>();
        settings.getUnits().forEach(entry -> units.put(entry.getKey(), Math.max(1, entry.getValue())));
        return new ClientPacking(
                hold(settings.getHold()),
                Objects.requireNonNullElse(settings.getNote(), "").strip(),
                Math.max(1, settings.getQuantityCap()),
                new PackingPolicy(settings.isItemOpensOrder()),
                units,
                new Kits(kits(settings)));
    }

    private static Set<Hold> hold(@Nullable HoldSettings said) {
        HoldSettings settings = said == null ? ModelFactory.eINSTANCE.createHoldSettings() : said;
        Set<Hold> hold = EnumSet.noneOf(Hold.class);
        if (settings.isWrongItem()) hold.add(Hold.WRONG_ITEM);
        if (settings.isUnknownCode()) hold.add(Hold.UNKNOWN_CODE);
        if (settings.isNoSuchOrder()) hold.add(Hold.NO_SUCH_ORDER);
        if (settings.isOverScan()) hold.add(Hold.OVER_SCAN);
        if (settings.isAlreadyPacked()) hold.add(Hold.ALREADY_PACKED);
        return hold;
    }

    /** A kit that nobody has said anything of yet is none. */
    private static Map<Sku, List<Kits.Component>> kits(PackingSettings settings) {
        Map<Sku, List<Kits.Component>> kits = new LinkedHashMap<>();
        settings.getKits().forEach(kit -> {
            List<Kits.Component> components = new ArrayList<>();
            kit.getValue()
                    .getComponents()
                    .forEach(part ->
                            components.add(new Kits.Component(new Sku(part.getKey()), Math.max(1, part.getValue()))));
            if (!components.isEmpty()) kits.put(new Sku(kit.getKey()), components);
        });
        return kits;
    }
}
