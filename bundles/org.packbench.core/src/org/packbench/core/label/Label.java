package org.packbench.core.label;

import org.packbench.core.OrderNumber;

/**
 * What stands on an order's label; texts as they are printed, in the language of who packs. What is empty takes no room.
 *
 * @param order large, for people
 * @param code what a scanner reads: the order's number, as a rule
 * @param courier who fetches the parcel
 * @param quantity such as "7 units"; printed only where the format shows it
 * @param client the client's name; printed only where the format shows it
 * @param box the smallest box that holds the order
 */
public record Label(OrderNumber order, String code, String courier, String quantity, String client, String box) {
    /** The label whose code is the order's number. */
    public static Label of(OrderNumber order, String courier, String quantity, String client, String box) {
        return new Label(order, order.value(), courier, quantity, client, box);
    }
}
