package org.packbench.app.logging;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.documents.JsonText;

/**
 * A record as one line of JSON in UTF-8. Typed ids among what was said stand under keys of their own as well, so that
 * what happened to one session is found by it.
 */
final class LogLine {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx");
    private static final long PID = ProcessHandle.current().pid();

    private LogLine() {}

    static byte[] of(LogRecord said, ZoneId zone) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", TIME.format(ZonedDateTime.ofInstant(said.getInstant(), zone)));
        line.put("level", level(said.getLevel()));
        line.put("logger", String.valueOf(said.getLoggerName()));
        line.put("message", new SimpleFormatter().formatMessage(said));
        ids(said.getParameters(), line);
        line.put("pid", PID);
        Throwable thrown = said.getThrown();
        if (thrown != null) line.put("exception", trace(thrown));
        return JsonText.readableLine(line).getBytes(StandardCharsets.UTF_8);
    }

    /** The names that config.ini has for them. */
    private static String level(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) return "ERROR";
        if (level.intValue() >= Level.WARNING.intValue()) return "WARNING";
        if (level.intValue() >= Level.INFO.intValue()) return "INFO";
        return level.intValue() >= Level.FINE.intValue() ? "DEBUG" : "TRACE";
    }

    private static void ids(Object @Nullable [] said, Map<String, Object> line) {
        if (said == null) return;
        for (Object value : said) {
            if (value instanceof SessionId session) line.putIfAbsent("session", session.value());
            else if (value instanceof ClientId client) line.putIfAbsent("client", client.toString());
            else if (value instanceof WorkerName worker)
                line.putIfAbsent("worker", worker.id().value());
        }
    }

    private static String trace(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
