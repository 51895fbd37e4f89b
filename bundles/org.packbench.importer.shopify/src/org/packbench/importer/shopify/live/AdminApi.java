package org.packbench.importer.shopify.live;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.shop.ShopException;
import org.packbench.core.shop.ShopException.Kind;
import org.packbench.core.shop.ShopToken;

/**
 * Asks one shop until it answers: waits as long as the shop wants to be spared, tries again after faults that may pass,
 * and gives up when patience is over. Only ever reads, so asking twice does no harm. Confined to the thread that fetches.
 */
final class AdminApi {
    /**
     * How much is put up with.
     *
     * @param attempts how often one page is asked for when faults come back
     * @param waits how long one page may be put off by the shop, all in all
     */
    record Patience(int attempts, Duration waits) {
        /** Of who wants all orders. */
        static final Patience LONG = new Patience(5, Duration.ofMinutes(2));

        /** Of a person who watches, and can ask again. */
        static final Patience NONE = new Patience(1, Duration.ZERO);
    }

    /** One request. */
    interface Request {
        Answer send(String body, IProgressMonitor monitor);
    }

    /** How far a fetch was when it asked. */
    record Place(int page, int orders) {}

    private final String shop;
    private final ShopToken token;
    private final Request request;
    private final Waiting waiting;
    private final Patience patience;
    private Duration spare = Duration.ZERO;

    AdminApi(String shop, ShopToken token, Request request, Waiting waiting, Patience patience) {
        this.shop = shop;
        this.token = token;
        this.request = request;
        this.waiting = waiting;
        this.patience = patience;
    }

    /** More was asked for than one request may cost. */
    static final class TooMuch extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** The data of an answer. */
    Map<String, @Nullable Object> ask(Query query, Place place, IProgressMonitor monitor)
            throws ShopException, TooMuch {
        String body = query.body();
        waiting.pause(spare, monitor);
        Duration waited = Duration.ZERO;
        for (int faults = 0; ; ) {
            switch (request.send(body, monitor)) {
                case Answer.Data data -> {
                    spare = data.spare();
                    return data.values();
                }
                case Answer.Later later -> {
                    waited = waited.plus(later.pause());
                    if (waited.compareTo(patience.waits()) > 0) throw failed(Kind.BUSY, place, later.detail());
                    waiting.pause(later.pause(), monitor);
                }
                case Answer.Fault fault -> {
                    if (++faults == patience.attempts()) throw failed(fault.kind(), place, fault.detail());
                    waiting.pause(backOff(faults), monitor);
                }
                case Answer.TooDear dear -> {
                    if (query.isSmallest()) throw failed(Kind.NOT_UNDERSTOOD, place, dear.detail());
                    throw new TooMuch();
                }
                case Answer.Refusal refusal -> throw failed(refusal.kind(), place, refusal.detail());
            }
        }
    }

    /** 1, 2, 4, 8 s, and up to half of it more: stations that failed together do not come back together. */
    private static Duration backOff(int faults) {
        long millis = 1000L << (faults - 1);
        return Duration.ofMillis(millis + ThreadLocalRandom.current().nextLong(millis / 2));
    }

    ShopException failed(Kind kind, Place place, String detail) {
        // a server may repeat what it was sent
        return new ShopException(kind, shop, place.page(), place.orders(), token.removedFrom(detail), null);
    }
}
