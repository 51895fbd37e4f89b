package org.packbench.storage.smb;

import com.hierynomus.msfscc.FileAttributes;
import com.hierynomus.msfscc.FileInformationClass;
import com.hierynomus.msfscc.FileSystemInformationClass;
import com.hierynomus.msfscc.fileinformation.FileInformationFactory;
import com.hierynomus.msfscc.fileinformation.FileRenameInformation;
import com.hierynomus.mssmb2.SMB2ChangeNotifyFlags;
import com.hierynomus.mssmb2.SMB2CompletionFilter;
import com.hierynomus.mssmb2.SMB2FileId;
import com.hierynomus.mssmb2.SMB2Packet;
import com.hierynomus.mssmb2.messages.SMB2ChangeNotifyRequest;
import com.hierynomus.mssmb2.messages.SMB2ChangeNotifyResponse;
import com.hierynomus.mssmb2.messages.SMB2Close;
import com.hierynomus.mssmb2.messages.SMB2CreateResponse;
import com.hierynomus.mssmb2.messages.SMB2Flush;
import com.hierynomus.mssmb2.messages.SMB2QueryDirectoryRequest;
import com.hierynomus.mssmb2.messages.SMB2QueryDirectoryResponse;
import com.hierynomus.mssmb2.messages.SMB2QueryInfoRequest;
import com.hierynomus.mssmb2.messages.SMB2QueryInfoResponse;
import com.hierynomus.mssmb2.messages.SMB2ReadRequest;
import com.hierynomus.mssmb2.messages.SMB2ReadResponse;
import com.hierynomus.mssmb2.messages.SMB2SetInfoRequest;
import com.hierynomus.mssmb2.messages.SMB2SetInfoRequest.SMB2InfoType;
import com.hierynomus.mssmb2.messages.SMB2WriteRequest;
import com.hierynomus.mssmb2.messages.SMB2WriteResponse;
import com.hierynomus.protocol.commons.buffer.Buffer.BufferException;
import com.hierynomus.protocol.commons.buffer.Buffer.PlainBuffer;
import com.hierynomus.protocol.commons.buffer.Endian;
import com.hierynomus.smbj.io.ArrayByteChunkProvider;
import java.io.ByteArrayOutputStream;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Unknown;

/** An open file or folder; dies with its line. Closing it does not wait for the server. */
final class Handle implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Handle.class.getName());

    /** Bytes a request carries at most: at 5 s a request, a line of half a megabit is still fast enough. */
    static final int CHUNK = 256 << 10;

    /** What one request may carry without asking for more credits (MS-SMB2 3.1.5.2). */
    private static final int CREDIT = 64 << 10;

    private static final Set<SMB2CompletionFilter> CHANGES = EnumSet.of(
            SMB2CompletionFilter.FILE_NOTIFY_CHANGE_FILE_NAME,
            SMB2CompletionFilter.FILE_NOTIFY_CHANGE_DIR_NAME,
            SMB2CompletionFilter.FILE_NOTIFY_CHANGE_SIZE,
            SMB2CompletionFilter.FILE_NOTIFY_CHANGE_LAST_WRITE);

    private final Line line;
    private final SharePath path;
    private final SMB2CreateResponse opened;
    private boolean closed;

    Handle(Line line, SharePath path, SMB2CreateResponse opened) {
        this.line = line;
        this.path = path;
        this.opened = opened;
    }

    Line line() {
        return line;
    }

    boolean folder() {
        return opened.getFileAttributes().contains(FileAttributes.FILE_ATTRIBUTE_DIRECTORY);
    }

    /** When what is open was created and last written, as the server had it at the opening. */
    Times times() {
        return new Times(opened.getCreationTime(), opened.getLastWriteTime());
    }

    private SMB2FileId id() {
        return opened.getFileId();
    }

    private <T extends SMB2Packet> T ask(SMB2Packet request) throws StorageException {
        return line.<T>send(path, request).done();
    }

    /** From an offset to the end, at most that many bytes. */
    byte[] read(long offset, int limit) throws StorageException {
        ByteArrayOutputStream read = new ByteArrayOutputStream(Math.min(limit, CREDIT));
        while (read.size() < limit) {
            int rest = Math.min(CHUNK, limit - read.size());
            SMB2ReadRequest request = new SMB2ReadRequest(
                    line.dialect(), id(), line.sessionId(), line.treeId(), offset + read.size(), rest);
            SMB2ReadResponse answer = line.<SMB2ReadResponse>send(path, request).any();
            if (answer.getHeader().getStatusCode() == Status.END_OF_FILE) break;
            line.check(path, answer);
            byte[] data = answer.getData();
            read.write(data, 0, Math.min(data.length, rest));
            // fewer bytes than were asked for end a file
            if (data.length < Math.min(rest, CREDIT * request.getCreditsAssigned())) break;
        }
        return read.toByteArray();
    }

    void write(byte[] bytes, long offset) throws StorageException {
        for (int written = 0; written < bytes.length; ) {
            int length = Math.min(CHUNK, bytes.length - written);
            ArrayByteChunkProvider chunk = new ArrayByteChunkProvider(bytes, written, length, offset + written);
            SMB2WriteResponse answer =
                    ask(new SMB2WriteRequest(line.dialect(), id(), line.sessionId(), line.treeId(), chunk, CHUNK));
            int taken = answer.getBytesWritten();
            if (taken <= 0) throw line.lost(path, "the server wrote nothing", null);
            written += taken;
        }
    }

    /** What was written is on the server's disk. */
    void flush() throws StorageException {
        flushed(flushing());
    }

    /** Begins to bring to the server's disk what was written. */
    Line.Pending<SMB2Flush> flushing() throws Unknown {
        return line.send(path, new SMB2Flush(line.dialect(), id(), line.sessionId(), line.treeId()));
    }

    /** A flush that failed has no definite answer: a second one would lie. */
    void flushed(Line.Pending<SMB2Flush> flush) throws Unknown {
        long status = flush.any().getHeader().getStatusCode();
        if (status != Status.SUCCESS) throw line.lost(path, "not known to be on the disk", Status.words(status));
    }

    /** @param target from the share's own root */
    void rename(String target, boolean replace) throws StorageException {
        PlainBuffer buffer = new PlainBuffer(Endian.LE);
        FileInformationFactory.writeFileRenameInformation(new FileRenameInformation(replace, 0, target), buffer);
        set(FileInformationClass.FileRenameInformation, buffer.getCompactData());
    }

    /** What is open is deleted when its last handle is closed. */
    void delete() throws StorageException {
        set(FileInformationClass.FileDispositionInformation, new byte[] {1});
    }

    private void set(FileInformationClass kind, byte[] value) throws StorageException {
        ask(new SMB2SetInfoRequest(
                line.dialect(),
                line.sessionId(),
                line.treeId(),
                SMB2InfoType.SMB2_0_INFO_FILE,
                id(),
                kind,
                null,
                value));
    }

    /** What is open, as it is now. */
    Facts facts() throws StorageException {
        return decode(query(FileInformationClass.FileAllInformation, null), Facts::read);
    }

    /** Free bytes for this user on the disk that this is on. */
    long freeSpace() throws StorageException {
        return decode(query(null, FileSystemInformationClass.FileFsFullSizeInformation), Facts::readFreeSpace);
    }

    private byte[] query(@Nullable FileInformationClass file, @Nullable FileSystemInformationClass disk)
            throws StorageException {
        SMB2QueryInfoRequest.SMB2QueryInfoType kind = file == null
                ? SMB2QueryInfoRequest.SMB2QueryInfoType.SMB2_0_INFO_FILESYSTEM
                : SMB2QueryInfoRequest.SMB2QueryInfoType.SMB2_0_INFO_FILE;
        SMB2QueryInfoResponse answer = ask(new SMB2QueryInfoRequest(
                line.dialect(), line.sessionId(), line.treeId(), id(), kind, file, disk, null, null));
        return answer.getOutputBuffer();
    }

    /** How an answer is read. */
    private interface Decoder<T> {
        T read(PlainBuffer buffer) throws BufferException;
    }

    private <T> T decode(byte[] answer, Decoder<T> decoder) throws Unknown {
        try {
            return decoder.read(new PlainBuffer(answer, Endian.LE));
        } catch (BufferException e) {
            throw line.lost(path, "an answer that cannot be read", e);
        }
    }

    /**
     * The next part of a folder's listing; empty at its end.
     *
     * @param first whether to begin anew
     */
    byte[] list(boolean first) throws StorageException {
        var flags = first
                ? EnumSet.of(SMB2QueryDirectoryRequest.SMB2QueryDirectoryFlags.SMB2_RESTART_SCANS)
                : EnumSet.noneOf(SMB2QueryDirectoryRequest.SMB2QueryDirectoryFlags.class);
        SMB2QueryDirectoryResponse answer = line.<SMB2QueryDirectoryResponse>send(
                        path,
                        new SMB2QueryDirectoryRequest(
                                line.dialect(),
                                line.sessionId(),
                                line.treeId(),
                                id(),
                                FileInformationClass.FileDirectoryInformation,
                                flags,
                                0,
                                null,
                                CHUNK))
                .any();
        long status = answer.getHeader().getStatusCode();
        if (status == Status.NO_MORE_FILES || status == Status.NO_SUCH_FILE) return new byte[0];
        line.check(path, answer);
        return answer.getOutputBuffer();
    }

    /** Asks to be told of the next change in a folder. */
    Line.Pending<SMB2ChangeNotifyResponse> notice() throws Unknown {
        return line.send(
                path,
                new SMB2ChangeNotifyRequest(
                        line.dialect(),
                        line.sessionId(),
                        line.treeId(),
                        id(),
                        CHANGES,
                        EnumSet.noneOf(SMB2ChangeNotifyFlags.class),
                        CREDIT));
    }

    private Line.Pending<SMB2Close> closing() throws Unknown {
        return line.send(path, new SMB2Close(line.dialect(), line.sessionId(), line.treeId(), id()));
    }

    /** Closes and waits until the server has closed. */
    void closeNow() throws StorageException {
        if (closed) return;
        closed = true;
        closing().done();
    }

    @Override
    public void close() {
        if (closed) return;
        closed = true;
        try {
            if (line.alive()) closing();
        } catch (Unknown lost) {
            // with its line a handle is closed too
            LOG.log(System.Logger.Level.TRACE, "closing " + path, lost);
        }
    }
}
