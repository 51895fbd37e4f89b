package org.packbench.importer.shopify.live;

import java.math.BigDecimal;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.shop.ShopException.Kind;
import org.packbench.documents.PlainJson;
import org.packbench.documents.PlainJson.Malformed;

/**
 * Understands the answers of the Admin API: the status, then {@code errors}, which may come with 200 and beside data, then
 * {@code data}. Pure.
 */
final class AnswerReading {
    private static final Duration SHORT = Duration.ofSeconds(2);
    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final long LONGEST_SECONDS = 60;
    private static final int SHOWN = 200;

    private AnswerReading() {}

    static Answer read(int status, HttpHeaders headers, byte[] body) {
        String detail = "HTTP " + status;
        if (status == 429) return new Answer.Later(retryAfter(headers), detail);
        if (status == 408 || status >= 500) return new Answer.Fault(Kind.FAULTY, detail);
        if (status / 100 == 3)
            return new Answer.Refusal(
                    Kind.NO_SHOP,
                    detail + " → " + headers.firstValue("Location").orElse("?"));
        return status == 200 ? read(body) : refusal(status, detail, body);
    }

    private static Answer refusal(int status, String detail, byte[] body) {
        String said = detail + said(body);
        return switch (status) {
            case 401 -> new Answer.Refusal(Kind.TOKEN_REFUSED, said);
            case 402, 423 -> new Answer.Refusal(Kind.CLOSED, said);
            case 403, 430 -> new Answer.Refusal(Kind.NOT_ALLOWED, said);
            case 404, 410 -> new Answer.Refusal(Kind.NO_SHOP, said);
            default -> new Answer.Refusal(Kind.NOT_UNDERSTOOD, said);
        };
    }

    /** The words of a refusal, where it has any that can be read. */
    private static String said(byte[] body) {
        try {
            Map<?, ?> answer = Values.map(PlainJson.read(body).orElse(Map.of()));
            String text = answer.get("errors") instanceof String words ? words : message(answer.get("errors"));
            return text.isEmpty() ? "" : ": " + shortened(text);
        } catch (Malformed pageOfText) {
            return "";
        }
    }

    private static Answer read(byte[] body) {
        try {
            Optional<Object> value = PlainJson.read(body);
            return value.isPresent() && value.get() instanceof Map<?, ?> answer
                    ? read(answer)
                    : new Answer.Fault(Kind.NOT_UNDERSTOOD, "no object");
        } catch (Malformed e) {
            // a proxy's page; or the answer broke off, and the next one will not
            return new Answer.Fault(Kind.NOT_UNDERSTOOD, "no JSON at " + e.line() + ":" + e.column());
        }
    }

    private static Answer read(Map<?, ?> answer) {
        Cost cost = Cost.of(answer);
        @Nullable Object errors = answer.get("errors");
        boolean none = errors == null || errors instanceof List<?> list && list.isEmpty();
        if (!none) return error(errors, cost);
        if (!(answer.get("data") instanceof Map<?, ?> data)) return new Answer.Fault(Kind.NOT_UNDERSTOOD, "no data");
        @SuppressWarnings("unchecked") // the keys of what was read as JSON are texts
        Map<String, @Nullable Object> values = (Map<String, @Nullable Object>) data;
        return new Answer.Data(values, cost.pause());
    }

    /** Data beside an error is not believed: it lacks what the error is about. */
    private static Answer error(@Nullable Object errors, Cost cost) {
        String said = errors instanceof String text ? text : message(errors);
        String detail = shortened(said);
        return switch (code(errors)) {
            case "THROTTLED" ->
                cost.isNeverGranted() ? new Answer.TooDear(detail) : new Answer.Later(max(cost.pause(), LEAST), detail);
            case "MAX_COST_EXCEEDED" -> new Answer.TooDear(detail);
            case "INTERNAL_SERVER_ERROR", "TIMEOUT" -> new Answer.Fault(Kind.FAULTY, detail);
            case "ACCESS_DENIED" -> new Answer.Refusal(Kind.NOT_ALLOWED, detail);
            case "SHOP_INACTIVE" -> new Answer.Refusal(Kind.CLOSED, detail);
            default -> new Answer.Refusal(Kind.NOT_UNDERSTOOD, detail);
        };
    }

    private static String code(@Nullable Object errors) {
        for (Object error : Values.list(errors)) {
            Map<?, ?> values = Values.map(error);
            String code = Values.text(Values.map(values.get("extensions")).get("code"));
            if (!code.isEmpty()) return code;
            // as it was before errors had codes
            if (Values.text(values.get("message")).equalsIgnoreCase("Throttled")) return "THROTTLED";
        }
        return "";
    }

    private static String message(@Nullable Object errors) {
        List<?> list = Values.list(errors);
        return list.isEmpty() ? "" : Values.text(Values.map(list.get(0)).get("message"));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** Seconds, perhaps with a fraction, as the shop says them; not believed beyond a minute. */
    private static Duration retryAfter(HttpHeaders headers) {
        String text = headers.firstValue("Retry-After").orElse("").strip();
        if (!text.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) return SHORT;
        long millis = new BigDecimal(text).movePointRight(3).longValue();
        return max(Duration.ofMillis(Math.min(millis, LONGEST_SECONDS * 1000)), LEAST);
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
