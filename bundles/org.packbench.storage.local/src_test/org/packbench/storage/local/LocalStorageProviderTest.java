package org.packbench.storage.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;

final class LocalStorageProviderTest {
    private final LocalStorageProvider provider = new LocalStorageProvider();

    @ParameterizedTest
    @ValueSource(strings = {"/srv/packbench", "relative/folder", "/srv/Łódź packs (old)", "C:\\Packs", "D:/Packs", "."})
    void folders_are_accepted(String root) {
        assertTrue(provider.accepts(root));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "smb://server/share",
                "SMB://server/share",
                "\\\\server\\share",
                "//server/share",
                "https://server/share",
                "postgresql:packs",
                "\0"
            })
    void other_roots_are_left_to_other_stores(String root) {
        assertFalse(provider.accepts(root));
    }

    @Test
    void a_folder_is_opened_under_its_absolute_name(@TempDir Path folder) throws Exception {
        Path share = Files.createDirectory(folder.resolve("share"));
        assertEquals(
                share.toString(), provider.open(folder + "/share/../share/").root());
    }

    @Test
    void a_folder_behind_a_link_is_opened(@TempDir Path folder) throws Exception {
        Path share = Files.createDirectory(folder.resolve("share"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), share);
        assertEquals(link.toString(), provider.open(link.toString()).root());
    }

    @Test
    void a_missing_folder_and_a_file_are_refused_by_name(@TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        for (String root : new String[] {folder + "/gone", file.toString()}) {
            Refused refused = assertThrows(Refused.class, () -> provider.open(root));
            assertEquals(Reason.PATH_MISSING, refused.reason());
            assertTrue(String.valueOf(refused.getMessage()).contains(root), refused.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cifs", "smb3", "nfs", "nfs4", "fuse.sshfs", "fuse.rclone", "9p", "CIFS"})
    void file_systems_of_other_machines_are_network_folders(String type) {
        assertTrue(NetworkFolders.isNetwork(type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ext4", "xfs", "btrfs", "zfs", "tmpfs", "overlay", "NTFS", "fuseblk", "vfat", "exfat", "apfs"})
    void disks_are_not(String type) {
        assertFalse(NetworkFolders.isNetwork(type));
    }

    @ParameterizedTest
    @CsvSource({
        "//server/packs, CLIENTS/M, smb://server/packs/CLIENTS/M", "//server/packs, '', smb://server/packs",
        "//server/packs/, sub, smb://server/packs/sub", "\\\\server\\packs\\sub\\, '', smb://server/packs/sub"
    })
    void a_network_folder_is_named_as_the_smb_store_opens_it(String device, String below, String address) {
        assertEquals(address, NetworkFolders.address(device, Path.of(below)));
    }

    @Test
    void a_device_that_is_no_smb_share_leaves_the_server_to_fill_in() {
        assertTrue(NetworkFolders.address("server:/export", Path.of("")).startsWith("smb://<server>/<share>"));
    }

    @Test
    void the_mount_point_is_the_topmost_folder_of_a_file_system(@TempDir Path folder) throws Exception {
        Path mount = NetworkFolders.mountPoint(folder, Files.getFileStore(folder));
        assertTrue(folder.startsWith(mount));
        assertEquals(Files.getFileStore(folder), Files.getFileStore(mount));
    }
}
