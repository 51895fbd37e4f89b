package org.packbench.app.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.SessionId;
import org.packbench.core.history.Verification.Break;
import org.packbench.core.history.Verification.Verified;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JsonText;
import org.packbench.ui.doctor.text.VerificationTexts;

/** {@code verify}: whether the files of a share, or of one session, still say what was written. */
final class VerifyCommand {
    private final ShareAccess access;
    private final PrintStream out;

    VerifyCommand(ShareAccess access, PrintStream out) {
        this.access = access;
        this.out = out;
    }

    void run(Arguments arguments) throws Exit {
        boolean json = arguments.flag("json");
        String named = arguments.word(1);
        access.open(arguments);
        arguments.requireAllKnown();
        try {
            Optional<SessionId> session = named.isEmpty() ? Optional.empty() : Optional.of(known(named));
            tell(access.verification().verify(session, new NullProgressMonitor()), session, json);
        } catch (StorageException e) {
            throw ShareAccess.notReachable(e);
        }
    }

    private SessionId known(String named) throws Exit, StorageException {
        SessionId session = StationCommand.sessionId(named);
        if (access.sessions().find(session).isEmpty())
            throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.SessionMissing, session));
        return session;
    }

    private void tell(Verified verified, Optional<SessionId> session, boolean json) throws Exit {
        for (Break broken : verified.findings())
            if (json) out.print(JsonText.line(json(broken)));
            else
                out.println(broken.file() + ": " + VerificationTexts.what(broken) + "\n    "
                        + VerificationTexts.advice(broken));
        if (json) out.print(JsonText.line(summary(verified)));
        // whoever names the wrong folder must not read that all is well
        if (verified.nothing())
            throw new Exit(
                    Exit.Code.BAD_INPUT,
                    session.map(one -> Messages.bind(Messages.VerifyNoJournal, one))
                            .orElse(Messages.VerifyNothing));
        String words = VerificationTexts.summary(verified);
        if (!verified.unbroken()) throw new Exit(Exit.Code.BROKEN, words);
        if (!json) out.println(words);
    }

    private static Map<String, Object> json(Break broken) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("finding", broken.kind().name().toLowerCase(Locale.ROOT));
        line.put("file", broken.file().toString());
        line.put("line", broken.line());
        line.put("expected", broken.expected());
        line.put("found", broken.found());
        line.put("by", broken.by().toString());
        line.put("text", VerificationTexts.what(broken));
        line.put("advice", VerificationTexts.advice(broken));
        return line;
    }

    private static Map<String, @Nullable Object> summary(Verified verified) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("files", verified.files());
        line.put("lines", verified.entries());
        line.put("findings", verified.findings().size());
        line.put("unbroken", verified.unbroken() && !verified.nothing());
        return line;
    }
}
