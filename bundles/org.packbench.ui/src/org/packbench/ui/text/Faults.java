package org.packbench.ui.text;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.importer.SourceException;
import org.packbench.core.journal.JournalException;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.Settings;
import org.packbench.core.session.OpenSession.NotSaved;
import org.packbench.core.storage.Shares;
import org.packbench.core.storage.StorageException;
import org.packbench.ui.Messages;

/** What went wrong, as text for the person at the desk: what happened, then what to do. */
public final class Faults {
    private Faults() {}

    /** No store opens roots of this kind. */
    public static String noStore(String root) {
        return NLS.bind(Messages.faultNoStore, root);
    }

    /** The share hangs. */
    public static String noAnswer(Shares.Use.NoAnswer silent) {
        return NLS.bind(
                Messages.faultNoAnswer,
                new Object[] {silent.root(), silent.patience().toSeconds(), Settings.Key.CONNECTION_TIMEOUT.text()});
    }

    public static String text(StorageException fault) {
        return switch (fault) {
            case StorageException.Refused refused -> refused(refused);
            case StorageException.Unknown unknown -> NLS.bind(Messages.faultShareSilent, detail(unknown));
        };
    }

    private static String refused(StorageException.Refused fault) {
        String place = fault.path().toString().isEmpty()
                ? Messages.faultTheShare
                : fault.path().toString();
        Optional<String> said = said(fault);
        if (said.isPresent()) return NLS.bind(Messages.faultShareSays, said.get());
        return switch (fault.reason()) {
            case NAME_MISSING, PATH_MISSING -> NLS.bind(Messages.faultMissing, place);
            case EXISTS -> NLS.bind(Messages.faultExists, place);
            case DENIED -> NLS.bind(Messages.faultDenied, place);
            case FULL -> Messages.faultFull;
            case BUSY -> NLS.bind(Messages.faultBusy, place);
            case NOT_EMPTY -> NLS.bind(Messages.faultNotEmpty, place);
            case OTHER -> NLS.bind(Messages.faultOther, place, detail(fault));
        };
    }

    /** A store that refuses a whole share says why, and what to do; an error of the file system names only a path. */
    private static Optional<String> said(StorageException.Refused fault) {
        Throwable cause = fault.getCause();
        boolean sentence = fault.path().toString().isEmpty()
                && cause instanceof IOException
                && !(cause instanceof FileSystemException);
        return sentence ? Optional.ofNullable(cause.getMessage()) : Optional.empty();
    }

    public static String text(ProfileException fault) {
        return switch (fault.kind()) {
            case EXISTS -> NLS.bind(Messages.faultProfileExists, fault.what());
            case MISSING -> NLS.bind(Messages.faultProfileMissing, fault.what());
            case DAMAGED -> NLS.bind(Messages.faultProfileDamaged, fault.what());
            case IN_USE -> NLS.bind(Messages.faultProfileInUse, fault.what());
            case COMMAND_CODE -> NLS.bind(Messages.faultCommandCode, fault.what());
        };
    }

    public static String text(JournalException fault) {
        return switch (fault.kind()) {
            case TOO_NEW -> NLS.bind(Messages.faultJournalTooNew, fault.file());
            case UNKNOWN_OPERATION, DAMAGED -> NLS.bind(Messages.faultJournalDamaged, fault.file(), fault.place());
        };
    }

    public static String text(NotSaved fault) {
        return NLS.bind(Messages.faultNotSaved, fault.saving().waiting());
    }

    public static String text(IOException fault) {
        if (fault instanceof SourceException source) return NLS.bind(reason(source.reason()), source.file());
        return NLS.bind(Messages.faultFile, detail(fault));
    }

    private static String reason(SourceException.Reason reason) {
        return switch (reason) {
            case MISSING -> Messages.sourceMissing;
            case FOLDER -> Messages.sourceFolder;
            case NO_ACCESS -> Messages.sourceNoAccess;
            case EMPTY -> Messages.sourceEmpty;
            case TOO_LARGE -> Messages.sourceTooLarge;
            case PASSWORD_PROTECTED -> Messages.sourcePassword;
            case OLD_EXCEL -> Messages.sourceOldExcel;
            case OTHER_FORMAT -> Messages.sourceOtherFormat;
            case INCOMPLETE -> Messages.sourceIncomplete;
            case DAMAGED -> Messages.sourceDamaged;
        };
    }

    private static String detail(Exception fault) {
        String message = fault.getMessage();
        return message == null ? fault.getClass().getSimpleName() : message;
    }
}
