package org.packbench.storage.smb;

import com.hierynomus.mssmb2.SMB2Dialect;
import com.hierynomus.mssmb2.SMBApiException;
import com.hierynomus.smbj.SMBClient;
import com.hierynomus.smbj.SmbConfig;
import com.hierynomus.smbj.auth.AuthenticationContext;
import com.hierynomus.smbj.auth.NtlmAuthenticator;
import com.hierynomus.smbj.common.SMBRuntimeException;
import com.hierynomus.smbj.connection.Connection;
import com.hierynomus.smbj.session.SMB2GuestSigningRequiredException;
import com.hierynomus.smbj.session.Session;
import com.hierynomus.smbj.share.DiskShare;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.storage.Credentials.Login;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;

/**
 * Makes lines to one share: connects, logs in, connects to the share. Always signed (a changed packet would be a
 * changed journal), never as a guest, and encrypted when the settings say so. Each line has a client of its own,
 * because clients share connections behind one's back.
 */
record Dialer(SmbRoot root, Login login, Settings settings, ScheduledExecutorService alarms) {
    /** The server's word for a client that offers no encryption to one that demands it, and for much else. */
    private static final long ACCESS_DENIED = 0xC0000022L;

    /** @throws StorageException when the share cannot be worked on; the message says why and what to do */
    Line dial() throws StorageException {
        try {
            return dialOnce();
        } catch (Refused refused) {
            if (settings.encrypted() || !isDenied(refused)) throw refused;
            return new Dialer(root, login, new Settings(settings.timeout(), true), alarms).dial();
        }
    }

    private static boolean isDenied(Refused refused) {
        Throwable told = refused.getCause();
        return told != null
                && told.getCause() instanceof SMBApiException answer
                && answer.getStatusCode() == ACCESS_DENIED;
    }

    private Line dialOnce() throws StorageException {
        Sockets sockets = new Sockets(settings.timeout());
        // a little earlier than whoever waits gives up, so that they hear why
        long limit = settings.timeout().toNanos() / 10 * 9;
        Future<?> alarm = alarms.schedule(() -> sockets.drop(), limit, TimeUnit.NANOSECONDS);
        boolean ready = false;
        try {
            Line line = dial(sockets);
            ready = true;
            return line;
        } catch (SMB2GuestSigningRequiredException e) {
            throw refused(Reason.DENIED, Texts.guest(root, login), e);
        } catch (SMBApiException e) {
            throw Texts.explained(root, login, e);
        } catch (SMBRuntimeException | IOException e) {
            throw new Unknown(SharePath.ROOT, Texts.unreachable(root, settings.timeout(), e), e);
        } finally {
            alarm.cancel(false);
            if (!ready) sockets.drop();
        }
    }

    private Line dial(Sockets sockets) throws IOException, StorageException {
        SMBClient client = new SMBClient(config(sockets));
        Connection connection = client.connect(root.server(), root.port());
        Session session = connection.authenticate(
                new AuthenticationContext(login.user(), login.password().toCharArray(), login.domain()));
        if (session.isGuest() || session.isAnonymous()) throw refused(Reason.DENIED, Texts.guest(root, login), null);
        if (settings.encrypted() && !session.shouldEncryptData())
            throw refused(Reason.OTHER, Texts.notEncrypted(root), null);
        if (!(session.connectShare(root.share()) instanceof DiskShare share))
            throw refused(Reason.OTHER, Texts.noFiles(root), null);
        Socket socket = sockets.made().orElseThrow();
        return new Line(root, socket, client, share, settings.timeout(), alarms);
    }

    private SmbConfig config(Sockets sockets) {
        return SmbConfig.builder()
                .withDialects(SMB2Dialect.SMB_3_1_1, SMB2Dialect.SMB_3_0_2, SMB2Dialect.SMB_3_0, SMB2Dialect.SMB_2_1)
                .withAuthenticators(List.of(new NtlmAuthenticator.Factory()))
                .withSigningEnabled(true)
                .withSigningRequired(true)
                .withEncryptData(settings.encrypted())
                .withDfsEnabled(false)
                .withMultiProtocolNegotiate(false)
                .withSocketFactory(sockets)
                .withTimeout(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    private static Refused refused(Reason reason, String why, @Nullable Throwable cause) {
        return new Refused(SharePath.ROOT, reason, new IOException(why, cause));
    }
}
