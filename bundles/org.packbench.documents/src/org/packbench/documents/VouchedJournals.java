package org.packbench.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.packbench.core.journal.JournalEnd;

/** How far journals went when a document was written: {@code packbench{journals[{epoch, length, hash}]}} in it. */
final class VouchedJournals {
    private static final String OURS = "packbench";
    private static final String JOURNALS = "journals";

    private VouchedJournals() {}

    static ObjectNode write(ObjectNode document, List<JournalEnd> journals) {
        ObjectNode ours = document.path(OURS) instanceof ObjectNode there ? there : document.putObject(OURS);
        ArrayNode entries = ours.putArray(JOURNALS);
        for (JournalEnd journal : journals)
            entries.addObject()
                    .put("epoch", journal.epoch())
                    .put("length", journal.length())
                    .put("hash", journal.hash());
        return document;
    }

    /** Those that could be checked. */
    static List<JournalEnd> read(ObjectNode document) {
        List<JournalEnd> journals = new ArrayList<>();
        for (JsonNode entry : document.path(OURS).path(JOURNALS)) {
            Optional<Long> epoch = Json.whole(entry.path("epoch")).filter(number -> number > 0);
            Optional<Long> length = Json.whole(entry.path("length")).filter(number -> number >= 0);
            Optional<String> hash = Json.text(entry, "hash");
            if (epoch.isPresent() && length.isPresent() && hash.isPresent())
                journals.add(new JournalEnd(epoch.get(), length.get(), hash.get()));
        }
        return journals;
    }
}
