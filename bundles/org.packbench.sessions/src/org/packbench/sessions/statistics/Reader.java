package org.packbench.sessions.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.packbench.core.SessionId;
import org.packbench.core.journal.JournalException;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;
import org.packbench.documents.FiguresFile.Remembered;
import org.packbench.sessions.Summaries;
import org.packbench.sessions.Summaries.Located;

/** Reads summaries side by side, as many as a server answers at once without keeping packers waiting. One use. */
final class Reader {
    private static final int TOGETHER = 16;

    private final Summaries summaries;
    private final Map<String, Remembered> known;
    private final List<String> problems = new ArrayList<>();
    private final Semaphore room = new Semaphore(TOGETHER);

    /** @param known is added to: what was read stays there, however the reading ends */
    Reader(Summaries summaries, Map<String, Remembered> known) {
        this.summaries = summaries;
        this.known = known;
    }

    /** A session to look at, and what the index says of it; empty when it was not asked. */
    record Candidate(SessionId session, String mark) {
        String key() {
            return Summaries.key(session);
        }
    }

    /** What was found; with neither there is no summary. */
    private record Answer(Optional<Remembered> figures, Optional<String> problem) {}

    /**
     * @return what cannot be read, for people
     * @throws StorageException when the share does not answer
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
     */
    List<String> read(List<Candidate> candidates, IProgressMonitor monitor) throws StorageException {
        SubMonitor progress = SubMonitor.convert(monitor, candidates.size());
        ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("packbench statistics ", 0).factory());
        try {
            List<Future<Answer>> answers = new ArrayList<>();
            for (Candidate candidate : candidates) {
                Optional<Remembered> before = Optional.ofNullable(known.get(candidate.key()));
                answers.add(threads.submit(() -> ask(candidate, before)));
            }
            for (Future<Answer> answer : answers) {
                take(answer);
                progress.split(1);
            }
        } finally {
            threads.shutdownNow();
        }
        return problems;
    }

    private Answer ask(Candidate candidate, Optional<Remembered> before) throws StorageException, InterruptedException {
        room.acquire();
        try {
            Optional<Located> located = summaries.find(candidate.session());
            if (located.isEmpty()) return new Answer(Optional.empty(), Optional.empty());
            boolean same = before.filter(one -> one.stamp().equals(located.get().stamp()))
                    .isPresent();
            var figures = same
                    ? before.get().figures()
                    : SummaryFigures.of(candidate.session(), summaries.read(candidate.session(), located.get()));
            String stamp = located.get().stamp();
            return new Answer(
                    Optional.of(new Remembered(candidate.key(), candidate.mark(), stamp, figures)), Optional.empty());
        } catch (JournalException damaged) {
            return new Answer(Optional.empty(), Optional.of(damaged.file() + ", " + damaged.place()));
        } catch (Refused refused) {
            return new Answer(Optional.empty(), Optional.of(String.valueOf(refused.getMessage())));
        } finally {
            room.release();
        }
    }

    private void take(Future<Answer> answer) throws StorageException {
        try {
            answer.get().figures().ifPresent(one -> known.put(one.key(), one));
            answer.get().problem().ifPresent(problems::add);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StorageException fault) throw fault;
            if (e.getCause() instanceof RuntimeException bug) throw bug;
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unknown(SharePath.ROOT, "interrupted", e);
        }
    }
}
