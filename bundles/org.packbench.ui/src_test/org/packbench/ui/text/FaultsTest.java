package org.packbench.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.packbench.core.importer.SourceException;
import org.packbench.core.journal.JournalException;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.StorageException;

/** Every fault becomes a sentence for the person at the desk. */
final class FaultsTest {
    private static void isASentence(String text) {
        assertFalse(text.isBlank());
        assertFalse(text.contains("{0}") || text.contains("{1}"), text);
    }

    @ParameterizedTest
    @EnumSource(StorageException.Reason.class)
    void aRefusalNamesItsPlaceUnlessItIsTheWholeShare(StorageException.Reason reason) {
        String text = Faults.text(new StorageException.Refused(SharePath.of("CLIENTS/CLIENT_M"), reason, null));
        isASentence(text);
        assertTrue(reason == StorageException.Reason.FULL || text.contains("CLIENTS/CLIENT_M"), text);
    }

    @ParameterizedTest
    @EnumSource(ProfileException.Kind.class)
    void aProfilesFaultNamesWhatItIsAbout(ProfileException.Kind kind) {
        String text = Faults.text(new ProfileException(kind, "CLIENT_M", null));
        isASentence(text);
        assertTrue(text.contains("CLIENT_M"), text);
    }

    @ParameterizedTest
    @EnumSource(JournalException.Kind.class)
    void aJournalsFaultNamesItsFile(JournalException.Kind kind) {
        String text = Faults.text(new JournalException(kind, "journal.e2.jsonl", "record 7", null));
        isASentence(text);
        assertTrue(text.contains("journal.e2.jsonl"), text);
    }

    @ParameterizedTest
    @EnumSource(SourceException.Reason.class)
    void aSourceThatCannotBeReadIsNamed(SourceException.Reason reason) {
        String text = Faults.text(new SourceException(reason, "list.xlsx", null));
        isASentence(text);
        assertTrue(text.contains("list.xlsx"), text);
    }

    @Test
    void aFileServerThatLetsNobodyInIsQuotedInItsStoresWords() {
        var why = new IOException("server does not let in maria: the password is wrong");
        assertEquals(
                "The share cannot be used: server does not let in maria: the password is wrong.",
                Faults.text(new StorageException.Refused(SharePath.ROOT, StorageException.Reason.DENIED, why)));
    }

    @Test
    void anErrorOfTheFileSystemIsPutInOurWords() {
        var why = new AccessDeniedException("/srv/packs");
        assertTrue(Faults.text(new StorageException.Refused(SharePath.ROOT, StorageException.Reason.DENIED, why))
                .startsWith("You may not read or change"));
    }
}
