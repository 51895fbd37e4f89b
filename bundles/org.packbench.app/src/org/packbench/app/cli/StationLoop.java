package org.packbench.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.OrderNumber;
import org.packbench.core.packing.Operation;
import org.packbench.core.packing.OrderProgress;
import org.packbench.core.packing.PackingState;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Waiting.Waiter;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JsonText;

/**
 * The station's conversation: one operation a line in, one JSON line out. A line says {@code saved: true} only when its
 * record is acknowledged, so that whoever kills the process then finds it on resume. Nothing is printed unasked.
 */
final class StationLoop {
    private static final Logger LOG = System.getLogger(StationLoop.class.getName());
    private static final Duration ENDING = Duration.ofSeconds(60);

    private final OpenSession session;
    private final PrintStream out;
    private final Duration wait;

    StationLoop(OpenSession session, PrintStream out, Duration wait) {
        this.session = session;
        this.out = out;
        this.wait = wait;
    }

    /** Runs until {@code end}, {@code quit} or the end of input, which closes as {@code quit} does. */
    void run(BufferedReader lines, List<String> sameList) throws IOException, Exit {
        print(greeting(sameList));
        boolean open = true;
        try {
            String line;
            while (open && (line = lines.readLine()) != null) {
                requireHeld();
                open = answer(line);
            }
        } catch (IllegalStateException noMoreTaken) {
            requireHeld(); // or it is a bug
            throw noMoreTaken;
        } finally {
            if (open) session.close(ENDING);
        }
    }

    private void requireHeld() throws Exit {
        if (session.saving().lost().isPresent())
            throw new Exit(Exit.Code.HELD_BY_ANOTHER, Texts.lost(session.saving()));
        if (session.departure().orElse(null) instanceof OpenSession.Departure.Idle idle)
            throw new Exit(Exit.Code.HELD_BY_ANOTHER, Texts.idle(session.id(), idle));
    }

    private Map<String, @Nullable Object> greeting(List<String> sameList) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("session", session.id().value());
        line.put("orders", session.state().plan().orders().size());
        line.put("resumed", session.resumed());
        line.put("client", session.client().value());
        line.put("worker", session.worker().toString());
        line.put("seq", session.saving().savedThrough());
        line.put("same_list", sameList);
        line.put("notices", session.notices());
        line.putAll(state(session.state()));
        return line;
    }

    /** Answers one line; false when the session is left. */
    private boolean answer(String line) throws Exit {
        int space = line.indexOf(' ');
        String op = space < 0 ? line : line.substring(0, space);
        String argument = space < 0 ? "" : line.substring(space + 1);
        switch (op) {
            case "status" -> print(status());
            case "end" -> {
                return !end();
            }
            case "release" -> {
                return !release();
            }
            case "decline" -> decline(argument);
            case "quit" -> {
                session.close(ENDING);
                print(line(
                        "quit",
                        "",
                        "CLOSED",
                        session.state(),
                        session.saving().savedThrough(),
                        session.saving().waiting() == 0));
                return false;
            }
            default ->
                OperationLine.read(op, argument)
                        .ifPresentOrElse(
                                this::perform,
                                () -> print(line(
                                        op,
                                        argument,
                                        "BAD_OPERATION",
                                        session.state(),
                                        session.saving().savedThrough(),
                                        session.saving().waiting() == 0)));
        }
        return true;
    }

    private void perform(Operation operation) {
        OpenSession.Answer answer = session.perform(operation);
        boolean saved = saved(answer.acknowledged());
        print(line(
                operation.word(),
                operation.argument(),
                answer.outcome().wireName(),
                answer.state(),
                answer.seq(),
                saved));
    }

    private boolean saved(CompletableFuture<Instant> acknowledged) {
        try {
            acknowledged.get(wait.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean end() {
        try {
            OpenSession.Ended ended = session.end(ENDING);
            var line = line(
                    "end",
                    "",
                    "SESSION_ENDED",
                    session.state(),
                    session.saving().savedThrough(),
                    true);
            line.put("notices", ended.undone());
            ended.report().ifPresent(name -> line.put("report", name));
            print(line);
            return true;
        } catch (OpenSession.NotSaved e) {
            print(line("end", "", null, session.state(), session.saving().savedThrough(), false));
            return false;
        }
    }

    private Map<String, @Nullable Object> status() {
        OpenSession.Saving saving = session.saving();
        var line = line("status", "", null, session.state(), saving.savedThrough(), saving.waiting() == 0);
        line.put("waiting", saving.waiting());
        line.put("saved_through", saving.savedThrough());
        line.put("requests", asking().map(StationLoop::request).toList());
        return line;
    }

    private Stream<Waiter> asking() {
        return session.waiting().stream().filter(waiter -> waiter.request().isPresent());
    }

    private static Map<String, Object> request(Waiter waiter) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("worker", waiter.worker().toString());
        line.put("pc", waiter.pc());
        line.put("text", waiter.request().orElse(""));
        line.put("since", waiter.since().toString());
        return line;
    }

    /** Hands over to the first who asks, else to the first in line; whether the session is left. */
    private boolean release() {
        Optional<Waiter> to =
                asking().findFirst().or(() -> session.waiting().stream().findFirst());
        try {
            boolean released = to.isPresent() && session.handOver(to.get().id(), ENDING);
            var line = line(
                    "release",
                    "",
                    released ? "CLOSED" : null,
                    session.state(),
                    session.saving().savedThrough(),
                    session.saving().waiting() == 0);
            line.put("to", released ? request(to.orElseThrow()) : null);
            print(line);
            return released;
        } catch (OpenSession.NotSaved e) {
            print(line("release", "", null, session.state(), session.saving().savedThrough(), false));
            return false;
        }
    }

    /** Answers the first who asks with a no. */
    private void decline(String word) {
        Optional<Waiter> asking = asking().findFirst();
        boolean told = false;
        try {
            if (asking.isPresent()) session.decline(asking.get().id(), word);
            told = asking.isPresent();
        } catch (StorageException notTold) {
            LOG.log(Level.WARNING, "a request was not declined", notTold);
        }
        var line = line(
                "decline",
                word,
                null,
                session.state(),
                session.saving().savedThrough(),
                session.saving().waiting() == 0);
        line.put("to", told ? request(asking.orElseThrow()) : null);
        print(line);
    }

    private Map<String, @Nullable Object> line(
            String op, String argument, @Nullable String outcome, PackingState state, long seq, boolean saved) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("op", op);
        line.put("arg", argument);
        line.put("outcome", outcome);
        line.putAll(state(state));
        line.put("seq", seq);
        line.put("saved", saved);
        return line;
    }

    private static Map<String, @Nullable Object> state(PackingState state) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        Optional<OrderNumber> open = state.open();
        line.put("order", open.map(OrderNumber::value).orElse(null));
        line.put("lines", open.map(order -> lines(state, order)).orElse(List.of()));
        line.put(
                "extras",
                open.<Map<String, Integer>>map(order -> state.progress(order).extrasByNormalForm())
                        .orElse(Map.of()));
        line.put("completed", state.completed().stream().map(OrderNumber::value).toList());
        line.put("skipped", state.skipped().stream().map(OrderNumber::value).toList());
        line.put("all_done", state.allDone());
        return line;
    }

    private static List<Map<String, Object>> lines(PackingState state, OrderNumber order) {
        OrderProgress progress = state.progress(order);
        return state.plan().order(order).orElseThrow().lines().stream()
                .map(line -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("row", line.row());
                    one.put("sku", line.sku().value());
                    one.put("packed", progress.packed().get(line.row()));
                    one.put("required", line.required());
                    return one;
                })
                .toList();
    }

    private void print(Map<String, ?> line) {
        out.print(JsonText.line(line));
        out.flush();
    }
}
