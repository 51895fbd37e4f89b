package org.packbench.storage.smb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SmbRootTest {
    @ParameterizedTest
    @CsvSource({
        "smb://server/packs, smb://server/packs",
        "SMB://Server/packs/, smb://Server/packs",
        "smb://server:1445/packs/north/hall 2, smb://server:1445/packs/north/hall 2",
        "smb://server:445/packs, smb://server/packs",
        "//server/packs/north, smb://server/packs/north",
        "\\\\server\\packs, smb://server/packs",
        "\\\\server\\packs\\north\\hall 2\\, smb://server/packs/north/hall 2",
        "\\\\server.example.com\\packs$, smb://server.example.com/packs$",
        "smb:\\\\server\\packs, smb://server/packs",
        "smb://192.168.1.10/packs//north, smb://192.168.1.10/packs/north",
        "smb://[fe80::1]:1445/packs, smb://[fe80::1]:1445/packs",
        " //server/Łódź , smb://server/Łódź"
    })
    void every_form_means_the_same_folder(String written, String read) {
        assertEquals(Optional.of(read), SmbRoot.read(written).map(SmbRoot::toString));
        assertEquals(SmbRoot.read(written), SmbRoot.read(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "smb://server",
                "smb://server/",
                "smb:///packs",
                "\\\\server",
                "//",
                "smb://server:0/packs",
                "smb://server:70000/packs",
                "smb://server:x/packs",
                "smb://user@server/packs",
                "smb://server/packs/../other"
            })
    void what_names_no_folder_of_a_share_is_told_as_such(String written) {
        assertEquals(Optional.empty(), SmbRoot.read(written));
        assertTrue(SmbRoot.looksLike(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/srv/packs", "packs", "C:\\Packs", "Z:/", "postgresql:packs", "", "https://server/packs"})
    void other_roots_are_left_to_other_stores(String root) {
        assertFalse(SmbShare.provider(new Settings(java.time.Duration.ofSeconds(1), false), "user", "password")
                .accepts(root));
    }

    @Test
    void a_share_has_the_name_that_windows_gives_it() {
        assertEquals(
                "\\\\server\\packs\\north",
                SmbRoot.read("smb://server:1445/packs/north").orElseThrow().unc());
    }
}
