package org.packbench.core.shop;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A shop could not be read to the end. Nothing was imported and nothing was changed. The UI and the command line make text
 * of the kind and its arguments; the message is for logs.
 */
public final class ShopException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why, and so what the person does next. */
    public enum Kind {
        /** Nothing that is installed reads such a shop system; {@code detail} names it. */
        NO_SOURCE,
        /** This PC keeps no token of the shop: enter it. */
        NO_TOKEN,
        /** No connection: check the network, a proxy, the address; then try again. */
        UNREACHABLE,
        /** There is no such shop, or it moved: check the address. */
        NO_SHOP,
        /** The shop is closed or frozen: its owner knows. */
        CLOSED,
        /** The token is wrong or was withdrawn: enter the new one. */
        TOKEN_REFUSED,
        /** The token does not allow this; {@code detail} names what: let the shop's owner allow it. */
        NOT_ALLOWED,
        /** The shop asks to be spared for longer than we wait: try again in some minutes. */
        BUSY,
        /** The shop answers with faults of its own: try again later. */
        FAULTY,
        /** An answer that is none: a proxy's page, or a shop system that changed. */
        NOT_UNDERSTOOD,
        /** More than any packing list, or an answer larger than any page. */
        TOO_LARGE
    }

    private final Kind kind;
    private final String shop;
    private final int page;
    private final int orders;
    private final String detail;

    /**
     * @param shop its address
     * @param page that could not be read, from 1
     * @param orders that were read before it
     * @param detail what the shop or the network said, without secrets; may be empty
     */
    public ShopException(Kind kind, String shop, int page, int orders, String detail, @Nullable Throwable cause) {
        super(kind + ": " + shop + ", page " + page + " after " + orders + " orders: " + detail, cause);
        this.kind = kind;
        this.shop = shop;
        this.page = page;
        this.orders = orders;
        this.detail = detail;
    }

    public Kind kind() {
        return kind;
    }

    public String shop() {
        return shop;
    }

    public int page() {
        return page;
    }

    public int orders() {
        return orders;
    }

    public String detail() {
        return detail;
    }
}
