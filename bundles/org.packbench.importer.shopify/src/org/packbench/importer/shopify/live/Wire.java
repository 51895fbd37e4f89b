package org.packbench.importer.shopify.live;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.packbench.core.shop.ShopException.Kind;
import org.packbench.core.shop.ShopToken;

/**
 * Sends single requests to one shop. Never follows a redirection: the token would go where it points. One a fetch; its
 * owner closes it.
 */
final class Wire implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(10);

    /** A page of the dearest goods takes some hundred kilobytes. */
    private static final long LARGEST = 16L << 20;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI endpoint;
    private final ShopToken token;
    private final Duration deadline;

    /** @param deadline from sending a request until all of its answer is there */
    Wire(URI endpoint, ShopToken token, Duration deadline) {
        this.endpoint = endpoint;
        this.token = token;
        this.deadline = deadline;
    }

    /** Sends a request once; a fault of the network is an answer like others. */
    Answer send(String body, IProgressMonitor monitor) {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("X-Shopify-Access-Token", token.secret())
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        try {
            HttpResponse<byte[]> response =
                    Waiting.until(client.sendAsync(request, head -> new BoundedBody(LARGEST)), deadline, monitor);
            return AnswerReading.read(response.statusCode(), response.headers(), response.body());
        } catch (TimeoutException e) {
            return new Answer.Fault(Kind.UNREACHABLE, "no answer within " + deadline.toSeconds() + " s");
        } catch (ExecutionException e) {
            return fault(e);
        }
    }

    private static Answer fault(ExecutionException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause())
            if (cause instanceof BoundedBody.TooLarge) return new Answer.Refusal(Kind.TOO_LARGE, text(cause));
        Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
        // a certificate is not mended by asking again; somebody may be listening
        if (cause instanceof SSLException) return new Answer.Refusal(Kind.UNREACHABLE, text(cause));
        if (cause instanceof IOException) return new Answer.Fault(Kind.UNREACHABLE, text(cause));
        throw new IllegalStateException(cause);
    }

    private static String text(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    /** Cuts off what is still under way. */
    @Override
    public void close() {
        client.shutdownNow();
    }
}
