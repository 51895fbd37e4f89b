package org.packbench.storage.smb;

import com.hierynomus.msfscc.fileinformation.FileAllInformation;
import com.hierynomus.msfscc.fileinformation.FileInformationFactory;
import com.hierynomus.protocol.commons.buffer.Buffer.BufferException;
import com.hierynomus.protocol.commons.buffer.Buffer.PlainBuffer;
import java.time.Instant;

/**
 * What a server says of something open.
 *
 * @param name as it is spelled on the server; empty for a share's own root
 * @param index the number of the file on its disk, which no other file has while it exists
 */
record Facts(String name, boolean folder, long size, Instant modified, long index) {
    static Facts read(PlainBuffer answer) throws BufferException {
        FileAllInformation all =
                FileInformationFactory.getDecoder(FileAllInformation.class).read(answer);
        boolean folder = all.getStandardInformation().isDirectory();
        String path = all.getNameInformation();
        return new Facts(
                path.substring(path.lastIndexOf('\\') + 1),
                folder,
                folder ? 0 : all.getStandardInformation().getEndOfFile(),
                Times.instant(all.getBasicInformation().getLastWriteTime()),
                all.getInternalInformation().getIndexNumber());
    }

    /** Of FileFsFullSizeInformation (MS-FSCC 2.5.4): the units that this user may take, times their size. */
    static long readFreeSpace(PlainBuffer answer) throws BufferException {
        answer.readLong();
        long units = answer.readLong();
        answer.readLong();
        return units * answer.readUInt32() * answer.readUInt32();
    }
}
