package org.packbench.ui.firstrun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FileServerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\\\server\\share",
                "//server/share/folder",
                "smb://server/share",
                "SMB://server:4450/share",
                "  \\\\server\\"
            })
    void anAddressNamesItsServer(String address) {
        assertEquals(Optional.of(new FileServer("server")), FileServer.of(address));
    }

    @Test
    void anAddressOfTheNewInternetLosesItsBrackets() {
        assertEquals(Optional.of(new FileServer("fe80::1")), FileServer.of("smb://[fe80::1]:445/share"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/srv/packs", "C:\\packs", "smb:", "smb://", "\\\\"})
    void aFolderOfThisPcAsksForNoUser(String address) {
        assertTrue(FileServer.of(address).isEmpty());
    }
}
