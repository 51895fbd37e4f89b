package org.packbench.app.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.doctor.Examination;
import org.packbench.core.doctor.Finding;
import org.packbench.core.doctor.Grade;
import org.packbench.core.doctor.ShareDoctor.Repair;
import org.packbench.documents.JsonText;
import org.packbench.ui.doctor.text.DoctorTexts;

/**
 * Findings for scripts: one object a line. {@code finding} names the kind, then come its arguments under their own names;
 * durations are in milliseconds, and their names end in {@code _ms}.
 */
final class DoctorJson {
    private DoctorJson() {}

    static String line(Finding finding, Optional<Repair> repaired) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("finding", snake(finding.getClass().getSimpleName()));
        line.put("grade", plain(finding.grade()));
        line.putAll(arguments((Record) finding));
        line.put("repairable", finding.repairable());
        DoctorTexts.Text text = DoctorTexts.of(finding);
        line.put("text", text.what());
        if (finding.grade() != Grade.FINE) line.put("advice", text.advice());
        repaired.ifPresent(repair -> line.put("repair", repair(repair)));
        return JsonText.line(line);
    }

    private static Map<String, Object> repair(Repair repair) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("outcome", snake(repair.getClass().getSimpleName()));
        if (repair instanceof Repair.Done done)
            told.put("kept", done.kept().stream().map(Object::toString).toList());
        return told;
    }

    /** @param worst of what is left */
    static String summary(Examination examined, Grade worst) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("share", examined.root());
        line.put("at", examined.at().toString());
        line.put("took_ms", examined.took().toMillis());
        line.put("worst", plain(worst));
        return JsonText.line(line);
    }

    private static Map<String, @Nullable Object> arguments(Record record) {
        Map<String, @Nullable Object> arguments = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            @Nullable Object value = value(component, record);
            String unit = value instanceof Duration ? "_ms" : "";
            arguments.put(snake(component.getName()) + unit, plain(value));
        }
        return arguments;
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a finding is a public record that only holds values", e);
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Optional<?> optional -> optional.isPresent() ? plain(optional.get()) : null;
            case Duration duration -> duration.toNanos() / 1e6;
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
            case Number number -> number;
            case Boolean truth -> truth;
            case org.packbench.core.storage.SharePath path -> path.toString();
            case org.packbench.core.SessionId session -> session.value();
            case Record record -> arguments(record);
            default -> value.toString();
        };
    }

    private static String snake(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
