package org.packbench.storage.smb;

import com.hierynomus.mssmb2.SMB2Dialect;
import com.hierynomus.mssmb2.SMB2ImpersonationLevel;
import com.hierynomus.mssmb2.SMB2Packet;
import com.hierynomus.mssmb2.messages.SMB2CreateRequest;
import com.hierynomus.mssmb2.messages.SMB2CreateResponse;
import com.hierynomus.mssmb2.messages.SMB2Echo;
import com.hierynomus.protocol.transport.TransportException;
import com.hierynomus.smbj.SMBClient;
import com.hierynomus.smbj.common.SMBRuntimeException;
import com.hierynomus.smbj.common.SmbPath;
import com.hierynomus.smbj.session.Session;
import com.hierynomus.smbj.share.DiskShare;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage.Protection;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;

/**
 * One connection, logged in and connected to one share. A request ends in an answer, or the line is cut: whoever is not
 * answered in time, or not understandably, cannot know what its request did, and no later request of this connection
 * may overtake it. A cut line closes its socket with linger 0, so that what the system has not sent yet is dropped
 * (docs/share.md). Thread-safe; any number of requests may be under way.
 */
final class Line {
    private static final System.Logger LOG = System.getLogger(Line.class.getName());

    private final SmbRoot root;
    private final Socket socket;
    private final SMBClient client;
    private final Session session;
    private final DiskShare share;
    private final Duration timeout;
    private final ScheduledExecutorService alarms;
    private final AtomicReference<@Nullable Throwable> cut = new AtomicReference<>();
    private volatile long answered = System.nanoTime();

    Line(
            SmbRoot root,
            Socket socket,
            SMBClient client,
            DiskShare share,
            Duration timeout,
            ScheduledExecutorService alarms) {
        this.root = root;
        this.socket = socket;
        this.client = client;
        this.session = share.getTreeConnect().getSession();
        this.share = share;
        this.timeout = timeout;
        this.alarms = alarms;
    }

    SmbRoot root() {
        return root;
    }

    SMB2Dialect dialect() {
        return session.getConnection().getNegotiatedProtocol().getDialect();
    }

    /** What was agreed with the server when the line was made. */
    Protection protection() throws Unknown {
        String dialect = dialect().name().replace("SMB_", "SMB ").replace('_', '.');
        try {
            return new Protection(dialect, session.isSigningRequired(), session.shouldEncryptData());
        } catch (TransportException | SMBRuntimeException e) {
            throw lost(SharePath.ROOT, "the connection broke", e);
        }
    }

    long sessionId() {
        return session.getSessionId();
    }

    long treeId() {
        return share.getTreeConnect().getTreeId();
    }

    /** Whether a request may be sent at all; a connection that died silently still seems alive. */
    boolean alive() {
        return cut.get() == null && session.getConnection().isConnected();
    }

    /** How long nothing was heard. */
    Duration silence() {
        return Duration.ofNanos(System.nanoTime() - answered);
    }

    /** An answer that was not waited for yet. */
    final class Pending<T extends SMB2Packet> {
        private final SharePath asked;
        private final Future<T> answer;

        private Pending(SharePath asked, Future<T> answer) {
            this.asked = asked;
            this.answer = answer;
        }

        /** The answer, whatever it says. */
        T any() throws Unknown {
            return any(Optional.of(timeout));
        }

        /** @param patience empty to wait until there is an answer or the line is cut */
        T any(Optional<Duration> patience) throws Unknown {
            try {
                T got = patience.isEmpty()
                        ? answer.get()
                        : answer.get(patience.get().toNanos(), TimeUnit.NANOSECONDS);
                answered = System.nanoTime();
                return got;
            } catch (ExecutionException e) {
                throw lost(asked, "the connection broke", e.getCause());
            } catch (TimeoutException e) {
                throw lost(asked, "no answer within " + timeout.toMillis() + " ms", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw lost(asked, "interrupted", e);
            }
        }

        /** The answer that it was done. */
        T done() throws StorageException {
            T got = any();
            check(asked, got);
            return got;
        }
    }

    /** Sends a request. A network that takes nothing more is noticed too. */
    <T extends SMB2Packet> Pending<T> send(SharePath asked, SMB2Packet request) throws Unknown {
        if (!alive()) throw lost(asked, "the connection is gone", cut.get());
        Future<?> alarm = alarms.schedule(
                () -> cut(new TimeoutException("nothing sent")), timeout.toNanos(), TimeUnit.NANOSECONDS);
        try {
            return new Pending<>(asked, session.send(request));
        } catch (TransportException | SMBRuntimeException e) {
            throw lost(asked, "the connection broke", e);
        } finally {
            alarm.cancel(false);
        }
    }

    /** @throws StorageException unless the answer says that all is well */
    void check(SharePath asked, SMB2Packet answer) throws StorageException {
        long status = answer.getHeader().getStatusCode();
        if (status == Status.SUCCESS) return;
        Optional<Reason> reason = Status.reason(status);
        if (reason.isPresent()) throw new Refused(asked, reason.get(), Status.words(status));
        throw lost(asked, "the server failed", Status.words(status));
    }

    /** Begins to open a name. */
    Pending<SMB2CreateResponse> opening(SharePath path, Opening how) throws StorageException {
        String name = WireNames.of(root, path);
        SmbPath place = new SmbPath(root.server(), root.share(), name);
        return send(
                path,
                new SMB2CreateRequest(
                        dialect(),
                        sessionId(),
                        treeId(),
                        SMB2ImpersonationLevel.Impersonation,
                        how.access(),
                        how.attributes(),
                        how.shares(),
                        how.disposition(),
                        how.options(),
                        place));
    }

    Handle open(SharePath path, Opening how) throws StorageException {
        try {
            return new Handle(this, path, opening(path, how).done());
        } catch (Refused refused) {
            if (how.creates() && isFolder(refused)) throw new Refused(path, Reason.EXISTS, refused.getCause());
            throw refused;
        }
    }

    private static boolean isFolder(Refused refused) {
        Throwable cause = refused.getCause();
        return refused.reason() == Reason.OTHER && cause != null && "FILE_IS_A_DIRECTORY".equals(cause.getMessage());
    }

    /** Asks the server for a sign of life. */
    void echo() throws StorageException {
        SMB2Echo request = new SMB2Echo(dialect());
        // signed like all others, which a server checks against the session
        request.getHeader().setSessionId(sessionId());
        this.<SMB2Echo>send(SharePath.ROOT, request).done();
    }

    /** Gives up the line; what is under way stays without an answer. */
    Unknown lost(SharePath asked, String what, @Nullable Throwable cause) {
        cut(cause == null ? new IOException(what) : cause);
        return new Unknown(asked, root + ": " + what + (cause == null ? "" : " (" + cause.getMessage() + ")"), cause);
    }

    /** Drops the connection, and with it every handle; the server hears of it at once. */
    void cut(Throwable why) {
        if (!cut.compareAndSet(null, why)) return;
        LOG.log(System.Logger.Level.DEBUG, () -> "connection to " + root + " given up: " + why);
        Sockets.drop(socket);
    }

    /** Leaves as one should: logs off, then closes. */
    void leave() {
        try {
            if (alive()) client.close();
        } finally {
            cut(new IOException("left"));
        }
    }
}
