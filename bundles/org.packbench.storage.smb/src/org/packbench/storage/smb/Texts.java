package org.packbench.storage.smb;

import com.hierynomus.mssmb2.SMBApiException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import org.packbench.core.storage.Credentials.Login;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;

/** Why a share cannot be opened, and what the person does about it. */
final class Texts {
    private record Answer(Reason reason, String text) {}

    /** By the server's status while logging in or connecting to the share (MS-ERREF 2.3). */
    private static final Map<Long, Answer> ANSWERS = Map.ofEntries(
            answer(0xC000006DL, Reason.DENIED, "%2$s does not let in %1$s: check user name and password"),
            answer(0xC000006AL, Reason.DENIED, "%2$s does not let in %1$s: the password is wrong"),
            answer(0xC0000064L, Reason.DENIED, "%2$s knows no user %1$s"),
            answer(0xC000006EL, Reason.DENIED, "%2$s restricts the account of %1$s; ask its administrator"),
            answer(0xC0000071L, Reason.DENIED, "the password of %1$s has expired: set a new one, then enter it here"),
            answer(0xC0000224L, Reason.DENIED, "%1$s must set a new password first, then enter it here"),
            answer(0xC0000072L, Reason.DENIED, "the account of %1$s is disabled; ask the administrator of %2$s"),
            answer(0xC0000193L, Reason.DENIED, "the account of %1$s has expired; ask the administrator of %2$s"),
            answer(0xC0000234L, Reason.DENIED, "the account of %1$s is locked; ask the administrator of %2$s"),
            answer(0xC000015BL, Reason.DENIED, "%1$s may not log in to %2$s over the network"),
            answer(0xC0000022L, Reason.DENIED, "%1$s may not use %3$s; ask the administrator of %2$s"),
            answer(0xC00000CCL, Reason.PATH_MISSING, "%2$s has no share of this name: check the spelling of %3$s"),
            answer(0xC00000C9L, Reason.PATH_MISSING, "%2$s has no share of this name any more: %3$s"),
            answer(0xC00000D0L, Reason.BUSY, "%2$s takes no more connections; try again later"),
            answer(0xC0000257L, Reason.OTHER, "%3$s is a DFS name: open the folder under its file server's own name"));

    private Texts() {}

    private static Map.Entry<Long, Answer> answer(long status, Reason reason, String text) {
        return Map.entry(status, new Answer(reason, text));
    }

    /** A server's definite answer to who asked for what. */
    static StorageException explained(SmbRoot root, Login login, SMBApiException e) {
        Answer answer = ANSWERS.get(e.getStatusCode());
        if (answer == null) return new Unknown(SharePath.ROOT, root + " could not be opened: " + e.getMessage(), e);
        return new Refused(
                SharePath.ROOT,
                answer.reason(),
                new IOException(String.format(answer.text(), login, root.server(), root), e));
    }

    static String guest(SmbRoot root, Login login) {
        return root.server() + " knows no user " + login + " and would let it in as a guest only, whose packets nobody"
                + " signs: enter a user that the server knows, and set \"map to guest = never\" there";
    }

    static String nobody(SmbRoot root) {
        return "no user is set for " + root.server() + ": enter user and password, or set PACKBENCH_SMB_USER and"
                + " PACKBENCH_SMB_PASSWORD";
    }

    static String notEncrypted(SmbRoot root) {
        return root.server() + " does not encrypt, and Encryption in config.ini asks for it: switch it on at the server"
                + " (SMB 3, \"server smb encrypt\"), or off here";
    }

    static String caseSensitive(SmbRoot root) {
        return root.server() + " tells upper from lower case, so that two stations could pack one session: set"
                + " \"case sensitive = auto\" for the share";
    }

    static String noFiles(SmbRoot root) {
        return root + " is no share of files";
    }

    static String noFolder(SmbRoot root) {
        return "the share has no folder " + String.join("/", root.folder()) + ": check the spelling of " + root;
    }

    static String malformed(String root) {
        return root + " names no folder of a share: write smb://server/share/folder";
    }

    static String unreachable(SmbRoot root, Duration timeout, Throwable e) {
        Throwable first = e;
        while (first.getCause() != null) first = first.getCause();
        String why = switch (first) {
            case UnknownHostException unknown -> "there is no server of this name in the network";
            case NoRouteToHostException away -> "no way leads to the server";
            case ConnectException refused -> "nothing answers at port " + root.port();
            default -> "no usable answer within " + timeout.toSeconds() + " s (" + first.getMessage() + ")";
        };
        return root + " cannot be reached: " + why;
    }
}
