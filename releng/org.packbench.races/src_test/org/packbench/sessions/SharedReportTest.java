package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.hierynomus.msdtyp.AccessMask;
import com.hierynomus.mssmb2.SMB2CreateDisposition;
import com.hierynomus.mssmb2.SMB2ShareAccess;
import com.hierynomus.smbj.SMBClient;
import com.hierynomus.smbj.auth.AuthenticationContext;
import com.hierynomus.smbj.share.DiskShare;
import com.hierynomus.smbj.share.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.network.SmbServer;
import org.packbench.core.session.OpenSession;
import org.packbench.documents.SessionSummary;
import org.packbench.exports.XlsxExporter;
import org.packbench.races.TestServer;

/** The workbook of a session, which somebody at another PC has open while the session ends once more. */
@Timeout(60)
@EnabledIf(value = SmbServer.POSSIBLE, disabledReason = SmbServer.NEEDED)
class SharedReportTest {
    @Test
    void aReportThatAnotherPcHasOpenGetsAnotherNameAndTheSummaryIsWritten(@TempDir Path temp) throws Exception {
        try (SmbServer server = SmbServer.start()) {
            Program program = new Program(TestServer.open(server.root()), new Pc("PC1", temp));
            program.sessions.workbooks = new XlsxExporter();
            OpenSession session = program.start(Share.orders(3));
            Program.scanSaved(session, "A0", "SKU-1", "SKU-2");
            assertEquals(Optional.empty(), session.end(Program.PATIENCE).report(), "its own name");
            String report = "reports/" + Reports.name(session.id());
            Path folder = server.disk().resolve(session.id().value());
            byte[] first = Files.readAllBytes(folder.resolve(report + ".xlsx"));

            OpenSession again = program.restore(session.id());
            Program.scanSaved(again, "A1", "SKU-1", "SKU-2");
            OpenSession.Ended ended;
            try (SMBClient other = new SMBClient();
                    File workbook = opened(other, server.port(), session.id().value() + "/" + report + ".xlsx")) {
                assertTrue(workbook.getFileId() != null);
                ended = again.end(Program.PATIENCE);
            }
            assertEquals(List.of(), ended.undone());
            assertEquals(Optional.of(Reports.name(session.id()) + " (2).xlsx"), ended.report());
            assertArrayEquals(first, Files.readAllBytes(folder.resolve(report + ".xlsx")));
            assertTrue(Files.size(folder.resolve(report + " (2).xlsx")) > 1000);
            JsonNode summary = new ObjectMapper()
                    .readTree(folder.resolve(SessionSummary.NAME).toFile());
            assertEquals(2, summary.path("completed_orders").asInt());
        }
    }

    /** As Excel opens a workbook: others may read it, and neither write nor replace it. */
    private static File opened(SMBClient other, int port, String path) throws IOException {
        DiskShare share = (DiskShare) other.connect("127.0.0.1", port)
                .authenticate(new AuthenticationContext(SmbServer.USER, SmbServer.PASSWORD.toCharArray(), ""))
                .connectShare(SmbServer.SHARE);
        return share.openFile(
                path.replace('/', '\\'),
                Set.of(AccessMask.GENERIC_READ, AccessMask.GENERIC_WRITE),
                null,
                Set.of(SMB2ShareAccess.FILE_SHARE_READ),
                SMB2CreateDisposition.FILE_OPEN,
                null);
    }
}
