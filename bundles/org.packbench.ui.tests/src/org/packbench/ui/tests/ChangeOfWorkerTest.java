package org.packbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.model.screen.Answer;
import org.packbench.model.screen.Page;
import org.packbench.ui.tests.bot.Bot;
import org.packbench.ui.tests.bot.Workbench;

/** Olena takes John's table by her badge, forces a line for a reason, and looks at how the bench sounds. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class ChangeOfWorkerTest {
    private final Workplace place = Workplace.here();
    private final Workbench workbench = place.workbench();
    private Path share = Workplace.SHARE;

    @BeforeEach
    void packOnAShareWithTwoPeopleAndAPicture(@TempDir Path folder) throws IOException {
        workbench.resize();
        place.openSample();
        place.putAway();
        share = folder.resolve("share");
        place.openCopy(share);
        Files.writeString(share.resolve("WORKERS/workers.json"), """
                {"workers": [{"id": "001", "name": "John Doe"},
                             {"id": "worker_002", "name": "Olena Koval", "badge": "P-7731"},
                             {"id": "003", "name": "Maria Ivanova"}]}
                """);
        Path pictures = Files.createDirectories(share.resolve("CLIENTS/CLIENT_M/pictures"));
        draw(pictures.resolve("HC-FC-050.png"));
        place.start();
    }

    /** A jar with its lid. */
    private void draw(Path file) {
        workbench.ui().run(() -> {
            var image = new Image(workbench.ui().display(), 300, 300);
            var gc = new GC(image);
            gc.setBackground(new Color(232, 214, 198));
            gc.fillRoundRectangle(70, 110, 160, 150, 30, 30);
            gc.setBackground(new Color(139, 109, 82));
            gc.fillRoundRectangle(60, 60, 180, 60, 16, 16);
            gc.dispose();
            var loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            loader.save(file.toString(), SWT.IMAGE_PNG);
            image.dispose();
        });
    }

    @AfterEach
    void goBackToTheSample() {
        workbench.window().closeOthers();
        place.putAway();
        place.open(Workplace.SHARE);
    }

    @Test
    void theNextWorkerTakesTheTableAndTheJournalKnowsWhoDidWhat() throws IOException {
        place.scan("BG10129");
        place.scan(SampleList.CREAM);
        workbench.waitForScreen("a picture", s -> s.getLines().getFirst().isPictured());
        workbench.command("org.packbench.ui.command.worker");
        workbench.waitForScreen("who packs", s -> s.getBar().getAnswer() == Answer.WHO);
        workbench.window().waitForText("Who packs now?");
        workbench.screenshot("change-worker");
        place.scan("P-0000");
        assertEquals(
                Answer.UNKNOWN_BADGE, workbench.<Answer>screen(s -> s.getBar().getAnswer()));
        place.scan("P-7731");
        assertEquals(Answer.WORKER, workbench.<Answer>screen(s -> s.getBar().getAnswer()));
        assertEquals(
                "worker_002 (Olena Koval)",
                workbench.<String>screen(s -> s.getWorker().getWorker()));
        workbench.command("org.packbench.ui.command.force");
        Bot window = workbench.window();
        window.waitForText("Why is this line packed without a scan?");
        workbench.screenshot("force-reason");
        window.text().typeEnter("4");
        workbench.waitForScreen("a forced line", s -> s.getBar().getAnswer() == Answer.FORCED);
        place.awaitSaved();
        workbench.screenshot("packing-picture");
        List<String> records =
                Files.readAllLines(share.resolve(place.session().id().value()).resolve("journal.e1.jsonl"));
        assertTrue(records.getLast().contains("worker_002") && records.getLast().contains("unreadable"));
        assertTrue(records.get(records.size() - 2).contains("\"001\""), records::toString);
    }

    @Test
    void howTheBenchLooksSpeaksAndSoundsIsSetOnOnePage() throws IOException {
        workbench
                .ui()
                .begin(() -> PreferencesUtil.createPreferenceDialogOn(
                                workbench.ui().display().getActiveShell(),
                                "org.packbench.ui.preferences.bench",
                                null,
                                null)
                        .open());
        assertEquals(Set.of("Packbench", "Install/Update"), pages());
        Bot dialog = workbench.window().shell("Preferences");
        dialog.waitForText("How this PC looks, speaks and sounds.");
        workbench.screenshot("preferences-bench", dialog);
        dialog.button("Cancel").click();
        dialog.waitUntilClosed();
        assertEquals(Page.WAITING, workbench.<Page>screen(s -> s.getPage()));
    }

    /** The roots of the tree; whatever else the platform brings along is not in it. */
    private Set<String> pages() {
        return workbench
                .ui()
                .ask(() -> Stream.of(
                                PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes())
                        .map(IPreferenceNode::getLabelText)
                        .collect(Collectors.toSet()));
    }
}
