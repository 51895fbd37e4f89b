package org.packbench.app.cli;

import java.util.LinkedHashMap;
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
 * Findings for scripts: one object a line. {@code finding} names the kind, then come its arguments, see {@link RecordJson}.
 */
final class DoctorJson {
    private DoctorJson() {}

    static String line(Finding finding, Optional<Repair> repaired) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("finding", RecordJson.snake(finding.getClass().getSimpleName()));
        line.put("grade", RecordJson.plain(finding.grade()));
        line.putAll(RecordJson.of((Record) finding));
        line.put("repairable", finding.repairable());
        DoctorTexts.Text text = DoctorTexts.of(finding);
        line.put("text", text.what());
        if (finding.grade() != Grade.FINE) line.put("advice", text.advice());
        repaired.ifPresent(repair -> line.put("repair", repair(repair)));
        return JsonText.line(line);
    }

    private static Map<String, Object> repair(Repair repair) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("outcome", RecordJson.snake(repair.getClass().getSimpleName()));
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
        line.put("worst", RecordJson.plain(worst));
        return JsonText.line(line);
    }
}
