package org.packbench.storage.smb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** With what the programs of Windows print; the programs themselves run on Windows only. */
final class MappedDrivesTest {
    private static final String REGISTRY = """

            HKEY_CURRENT_USER\\Network\\Z
                RemotePath    REG_SZ    \\\\server\\my packs

            """;

    private static final String NET_USE = """
            Lokaler Name      Y:
            Remotename        \\\\server\\packs\\north
            Ressourcentyp     Festplatte
            Status            OK
            # Geöffnet        0
            # Verbindungen    1
            Der Befehl wurde erfolgreich ausgeführt.

            """.replace("\n", "\r\n");

    private final MappedDrives drives = new MappedDrives(
            command -> Map.of("reg query HKCU\\Network\\Z /v RemotePath", REGISTRY, "net use Y:", NET_USE)
                    .getOrDefault(String.join(" ", command), ""));

    @Test
    void a_drive_that_comes_back_after_a_login_is_known_from_the_registry() {
        assertEquals(Optional.of("\\\\server\\my packs"), drives.unc("Z:\\"));
        assertEquals(Optional.of("\\\\server\\my packs"), drives.unc("z:"));
        assertEquals(Optional.of("\\\\server\\my packs\\hall 2\\old"), drives.unc("Z:\\hall 2\\old"));
    }

    @Test
    void a_drive_of_today_is_known_to_net_use_in_any_language() {
        assertEquals(Optional.of("\\\\server\\packs\\north\\hall"), drives.unc("Y:/hall"));
    }

    @Test
    void other_drives_and_other_roots_are_none() {
        for (String root : List.of("C:\\Packs", "/srv/packs", "\\\\server\\packs", "smb://server/packs", "Zoo:\\x", ""))
            assertEquals(Optional.empty(), drives.unc(root), root);
    }

    @Test
    void a_mapped_drive_is_opened_as_the_folder_it_stands_for() {
        assertEquals(
                "smb://server/packs/north/hall",
                SmbRoot.read(drives.unc("Y:\\hall").orElseThrow()).orElseThrow().toString());
    }

    @Test
    void a_program_that_is_not_there_says_nothing() {
        assertEquals("", new SystemPrograms().run("no-such-program-here"));
    }
}
