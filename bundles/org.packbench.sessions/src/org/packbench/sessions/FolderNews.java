package org.packbench.sessions;

import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.IndexLine;

/** Tells of sessions that nobody has open here what their folders say when the line is written. Thread-safe. */
record FolderNews(Survey survey, SessionNews news) {
    void tell(SessionId session, IndexLine.Event event) {
        news.tell(session, SessionNews.Haste.NOW, () -> {
            try {
                return Optional.of(survey.look(session, survey.listing(session)).as(event));
            } catch (StorageException e) {
                return Optional.empty(); // a look into the folders finds it
            }
        });
    }
}
