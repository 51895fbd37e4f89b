package org.packbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.SessionId;
import org.packbench.ui.tests.bot.Bot;
import org.packbench.ui.tests.bot.TableBot;

/** A supervisor puts a finished session away, and finds it again. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class SessionArchiveJourneyTest extends SupervisorJourney {
    private static final int ARCHIVE = SWT.MOD1 | SWT.DEL;
    private static final int SHOW_ALL = SWT.MOD1 | SWT.BS;
    private static final int STATE = 0;
    private static final Pattern PAUSED = Pattern.compile("refreshed (\\d+) s ago · paused");

    @AfterEach
    void asItWasAtFirst() {
        workbench.window().closeOthers();
        workbench.close("org.packbench.ui.details");
        Bot window = sessions();
        workbench.press(SHOW_ALL);
        window.comboBox(0).setSelection("30 s");
    }

    @Test
    void aSessionIsPutAwayForAReasonAndGoesOnBeingRead(@TempDir Path folder) throws IOException {
        Path share = folder.resolve("Green Delivery");
        SessionId session = packed(share);
        Bot window = sessions();
        TableBot table = window.table();
        table.select(session.folder().name());
        table.waitForCell(table.selection(), STATE, "Completed");
        askedAndLeft(share, session);
        putAway();
        table.select(session.folder().name());
        table.waitForCell(table.selection(), STATE, "Archived");
        moved(share, session);
        isFound(window, session);
    }

    private SessionId packed(Path share) throws IOException {
        place.openCopy(share);
        place.start();
        SessionId session = place.session().id();
        SampleList.packAll(place);
        place.end();
        return session;
    }

    /** Who does not say yes has changed nothing, and nothing is put away without a reason. */
    private void askedAndLeft(Path share, SessionId session) {
        workbench.press(ARCHIVE);
        Bot question = workbench.window().shell("Archive sessions");
        question.waitForText("Archive 1 session?");
        assertFalse(question.button("Archive").isEnabled(), "no reason, no archive");
        question.button("No").click();
        question.waitUntilClosed();
        assertTrue(Files.isDirectory(share.resolve(session.value())), "it stays");
    }

    private void putAway() throws IOException {
        workbench.press(ARCHIVE);
        Bot question = workbench.window().shell("Archive sessions");
        question.comboBox(0).waitForItem("001", "(John Doe)");
        question.keyboard().waitForFocus(Text.class);
        question.keyboard().type("older than the season");
        workbench.screenshot("archive", question);
        question.button("Archive").click();
        question.waitUntilClosed();
    }

    private static void moved(Path share, SessionId session) throws IOException {
        assertFalse(Files.exists(share.resolve(session.value())), "where it was");
        Path now = share.resolve("ARCHIVE").resolve(session.value());
        assertTrue(Files.isRegularFile(now.resolve("session_summary.json")), "its summary");
        try (Stream<Path> files = Files.list(now)) {
            List<Path> journals = files.filter(
                            file -> file.getFileName().toString().startsWith("journal.e"))
                    .sorted()
                    .toList();
            String last = Files.readAllLines(journals.getLast()).getLast();
            assertTrue(last.contains("\"archived\"") && last.contains("older than the season"), last);
        }
    }

    /** Among those that were put away, and with all its steps; the browser's key leads back. */
    private void isFound(Bot window, SessionId session) {
        window.comboBox(2).setSelection("Archived");
        window.table().waitForRows(1);
        window.table().select(session.folder().name());
        workbench.press(SWT.MOD1 | 'd');
        workbench.window().waitForText("Archived");
        workbench.window().waitForText("Step 1 of ");
        sessions().waitForText("1 selected");
    }

    /** What somebody is asked about does not change under the question, however long they think about it. */
    @Test
    void whileAQuestionIsOpenNothingIsReadAgain(@TempDir Path folder) throws IOException {
        Path share = folder.resolve("Green Delivery");
        Workplace.copyTo(share);
        new BusyHall().write(share);
        place.open(share);
        Bot window = sessions();
        TableBot table = window.table();
        table.waitForRows(BusyHall.ALL);
        window.comboBox(0).setSelection("15 s");
        table.select("Completed");
        workbench.press(ARCHIVE);
        Bot question = workbench.window().shell("Archive sessions");
        new IndexedShare(share).tell("DESKTOP-PC7", Duration.ZERO, List.of(BusyHall.another()));
        window.waitForText("an age of more than fifteen seconds", text -> {
            Matcher age = PAUSED.matcher(text);
            return age.matches() && Integer.parseInt(age.group(1)) > 17;
        });
        assertEquals(BusyHall.ALL, table.rowCount(), "as it was asked about");
        question.button("No").click();
        question.waitUntilClosed();
        table.waitForRows(BusyHall.ALL + 1);
    }
}
