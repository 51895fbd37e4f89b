package org.packbench.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalRecord.Control;
import org.packbench.documents.ChainedLine.Fault;
import org.packbench.documents.ChainedLine.Kind;
import org.packbench.documents.Fields.Malformed;

/**
 * A journal looked at line by line, the damaged ones and what stands behind them included: what a verification tells. It needs
 * neither the session's list nor the rules of packing. Of a journal from before lines were chained, data records are compared
 * with the history they name.
 *
 * @param header of the epoch, as far as it can be read
 * @param lines whole ones, damaged or not
 * @param faults in order
 */
public record JournalExam(Optional<Header> header, long lines, List<Fault> faults) {
    public JournalExam {
        faults = List.copyOf(faults);
    }

    /** Looks at a whole file. */
    public static JournalExam of(byte[] bytes) {
        List<JournalLine> lines = new ArrayList<>();
        int from = 0;
        for (int to = 0; to < bytes.length; to++) {
            if (bytes[to] != '\n') continue;
            lines.add(new JournalLine(bytes, from, to));
            from = to + 1;
        }
        Exam exam = new Exam(lines);
        exam.make();
        if (from < bytes.length) exam.fault(Kind.TORN, lines.size());
        return new JournalExam(exam.header, lines.size(), exam.faults);
    }

    /** One look. */
    private static final class Exam {
        private final List<JournalLine> lines;
        private final List<Fault> faults = new ArrayList<>();
        private final List<String> history = new ArrayList<>();
        private Optional<Header> header = Optional.empty();

        Exam(List<JournalLine> lines) {
            this.lines = lines;
        }

        void make() {
            boolean chained = lines.stream().anyMatch(line -> line.prev().isPresent());
            String before = JournalChain.FIRST;
            for (int i = 0; i < lines.size(); i++) {
                JournalLine line = lines.get(i);
                if (!line.intact()) fault(Kind.CHECKSUM, i);
                else {
                    String says = line.prev().orElse("");
                    if (chained && !says.equals(before)) faults.add(new Fault(Kind.CHAIN, i + 1L, before, says));
                    read(line, i, chained);
                }
                before = line.hash();
            }
        }

        private void read(JournalLine line, int index, boolean chained) {
            try {
                Fields fields = line.fields("", index + 1);
                switch (index) {
                    case 0 -> header = Optional.of(HeaderJson.read(fields));
                    case 1 -> history.add(fields.text("hash"));
                    default -> record(line, fields, index, chained);
                }
            } catch (JournalException e) {
                // what a later version does is its own business
                if (e.kind() == JournalException.Kind.DAMAGED) fault(Kind.UNREADABLE, index);
            } catch (Malformed e) {
                fault(Kind.UNREADABLE, index);
            }
        }

        private void record(JournalLine line, Fields fields, int index, boolean chained)
                throws JournalException, Malformed {
            var record = RecordJson.read(fields, "", index + 1);
            if (!chained && record.data() && !history.isEmpty() && !history.contains(record.prevHash()))
                faults.add(new Fault(Kind.CHAIN, index + 1L, history.getLast(), record.prevHash()));
            @Nullable Control control = Control.of(record.op()).orElse(null);
            if (control == null || control == Control.ACCEPTED)
                history.add(line.alone().hash());
        }

        void fault(Kind kind, int index) {
            faults.add(new Fault(kind, index + 1L, "", ""));
        }
    }
}
