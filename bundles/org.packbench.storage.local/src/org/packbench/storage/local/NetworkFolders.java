package org.packbench.storage.local;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Tells folders of other machines from those of this one. */
final class NetworkFolders {
    /**
     * As the operating systems name their file systems; those of a virtual machine's host are another machine's too.
     */
    private static final Set<String> TYPES = Set.of(
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "nfs",
            "nfs3",
            "nfs4",
            "ncpfs",
            "afs",
            "afpfs",
            "webdav",
            "davfs",
            "ceph",
            "glusterfs",
            "lustre",
            "beegfs",
            "gpfs",
            "gfs2",
            "ocfs2",
            "9p",
            "virtiofs",
            "vboxsf",
            "prl_fs",
            "vmhgfs",
            "acfs");

    private NetworkFolders() {}

    /**
     * Programs that pose as file systems ({@code fuse.sshfs}, {@code fuse.rclone}) cache as they like; {@code fuseblk}
     * is a disk.
     */
    static boolean isNetwork(String type) {
        String kind = type.toLowerCase(Locale.ROOT);
        return TYPES.contains(kind) || kind.startsWith("fuse.");
    }

    /**
     * The folder in the form that the SMB store opens.
     *
     * @param device as the mount names it: {@code //server/share}, {@code \\server\share}, {@code server:/export}
     * @param below what is opened of it
     */
    static String address(String device, Path below) {
        String path = below.toString().replace('\\', '/');
        String share = device.replace('\\', '/');
        if (!share.startsWith("//")) return "smb://<server>/<share>, the server's own name for it,";
        return "smb:"
                + (path.isEmpty() ? share : share + "/" + path)
                        .replaceAll("(?<!^)/{2,}", "/")
                        .replaceAll("/+$", "");
    }

    /** The topmost folder above that is on the same file system. */
    static Path mountPoint(Path folder, FileStore store) throws IOException {
        Path top = folder;
        for (Path up = top.getParent(); up != null && Files.getFileStore(up).equals(store); up = up.getParent())
            top = up;
        return top;
    }
}
