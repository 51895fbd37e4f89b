package org.packbench.core.shop;

/** What opens a shop to us. It is in no text that is made of this: not in a log, not in a message, not on a share. */
public record ShopToken(String secret) {
    public ShopToken {
        if (secret.isBlank() || secret.chars().anyMatch(c -> c <= ' ' || c > '~'))
            throw new IllegalArgumentException("no token: it is empty, or has characters that none has");
    }

    /** A text of somebody else's that may repeat the token, without it. */
    public String removedFrom(String text) {
        return text.replace(secret, "…");
    }

    @Override
    public String toString() {
        return "token of a shop";
    }
}
