package org.packbench.ui.shop.text;

import org.eclipse.osgi.util.NLS;
import org.packbench.core.shop.ShopException;

/** Why a shop was not read, as text for people: what happened, then what to do. */
public final class ShopTexts {
    private ShopTexts() {}

    public static String fault(ShopException fault) {
        return NLS.bind(form(fault.kind()), new Object[] {fault.shop(), fault.page(), fault.orders(), fault.detail()});
    }

    /** With the certainty that half of it is nowhere. */
    public static String nothingImported(ShopException fault) {
        return NLS.bind(Messages.nothingImported, fault(fault));
    }

    private static String form(ShopException.Kind kind) {
        return switch (kind) {
            case NO_SOURCE -> Messages.noSource;
            case NO_TOKEN -> Messages.noToken;
            case UNREACHABLE -> Messages.unreachable;
            case NO_SHOP -> Messages.notThere;
            case CLOSED -> Messages.closed;
            case TOKEN_REFUSED -> Messages.tokenRefused;
            case NOT_ALLOWED -> Messages.notAllowed;
            case BUSY -> Messages.busy;
            case FAULTY -> Messages.faulty;
            case NOT_UNDERSTOOD -> Messages.notUnderstood;
            case TOO_LARGE -> Messages.tooLarge;
        };
    }
}
