package org.packbench.importer.shopify.live;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** The bytes of an answer, given up as soon as there are more than any answer has: a server decides how much it sends. */
final class BoundedBody implements BodySubscriber<byte[]> {
    /** An answer that has no end. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(long most) {
            super("an answer of more than " + most + " bytes");
        }
    }

    private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
    private final long most;
    private long received;
    private @Nullable Subscription subscription;

    BoundedBody(long most) {
        this.most = most;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return bytes.getBody();
    }

    @Override
    public void onSubscribe(@Nullable Subscription begun) {
        subscription = begun;
        bytes.onSubscribe(begun);
    }

    @Override
    @NonNullByDefault({}) // the JDK does not say what of a list's items is null
    public void onNext(List<ByteBuffer> items) {
        for (ByteBuffer item : items) received += item.remaining();
        if (received <= most) {
            bytes.onNext(items);
            return;
        }
        Subscription begun = subscription;
        if (begun != null) begun.cancel();
        bytes.onError(new TooLarge(most));
    }

    @Override
    public void onError(@Nullable Throwable fault) {
        bytes.onError(fault);
    }

    @Override
    public void onComplete() {
        bytes.onComplete();
    }
}
