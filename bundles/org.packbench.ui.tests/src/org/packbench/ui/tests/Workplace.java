package org.packbench.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.ui.PlatformUI;
import org.packbench.core.SessionId;
import org.packbench.core.packing.PackingPlan.Order;
import org.packbench.core.packing.PackingState;
import org.packbench.core.session.OpenSession;
import org.packbench.model.screen.Page;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState;
import org.packbench.ui.tests.bot.Bot;
import org.packbench.ui.tests.bot.Workbench;

/** A person at the window of this process, who works on the sample: what they do in several steps. */
record Workplace(Workbench workbench, Desk desk) {
    /** Where a first run puts the sample. */
    private static final Path HOME = Path.of(System.getProperty("user.home"), "Packbench");

    static final Path SHARE = HOME.resolve("share");

    /** In the window of this process. */
    static Workplace here() {
        return new Workplace(Workbench.running(), PlatformUI.getWorkbench().getService(Desk.class));
    }

    /** Has the sample share made if this window has none open; no session is open afterwards. */
    void openSample() {
        if (isOpen()) return;
        workbench.window().button("Create a sample share").click();
        Bot wizard = workbench.window().shell("Start session");
        wizard.button("Cancel").click();
        wizard.waitUntilClosed();
    }

    /** Works on another share, or on the same one by another name. */
    void open(Path share) {
        open(share.toString());
    }

    void open(String root) {
        desk.open(root);
        awaitShare();
    }

    /** Works on a share with the sample's clients and workers, and no session, in a folder that is not there yet. */
    void openCopy(Path share) throws IOException {
        copyTo(share);
        open(share);
    }

    /** Makes a share with the sample's clients and workers, and no session. */
    static void copyTo(Path share) throws IOException {
        Files.createDirectory(share);
        for (String kept : List.of("CLIENTS", "WORKERS")) copy(SHARE.resolve(kept), share.resolve(kept));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) Files.copy(each, to.resolve(from.relativize(each)));
        }
    }

    /** Works on a file server's share as this user, who is entered where the server has not let anybody in yet. */
    void openAs(String root, String user, String password) {
        desk.open(root);
        workbench.ui().waitUntil("an answer of the server", () -> isOpen() || isRefused());
        if (workbench.ui().ask(this::isRefused)) {
            enter(user, password);
            awaitShare();
        }
    }

    /** Tries to work on a share that does not let this PC in. @return the window, which asks for a user */
    Bot refused(String root) {
        desk.open(root);
        workbench.ui().waitUntil("a refused share", this::isRefused);
        return workbench.window();
    }

    /** On the page that says why a share is refused. */
    void enter(String user, String password) {
        Bot page = workbench.window();
        page.text(1).setText(user);
        page.text(2).setText(password);
        page.button("Try again").click();
    }

    private boolean isRefused() {
        return desk.state().share() instanceof ShareState.Failed;
    }

    private boolean isOpen() {
        return desk.state().share() instanceof ShareState.Ready;
    }

    /** Leaves what lies on the table, if anything does. */
    void putAway() {
        if (workbench.ui().ask(this::hasSession)) leave();
    }

    void awaitShare() {
        workbench.ui().waitUntil("an open share", this::isOpen);
    }

    /** Starts a session of the sample's list with the wizard, also of orders that were packed before. */
    void start() {
        start(HOME.resolve("PostOne sample.xlsx"), 12);
    }

    /** Starts a session of another list, of so many orders. */
    void start(Path list, int orders) {
        Bot wizard = chooseList();
        wizard.text().typeEnter(list.toString());
        wizard.waitForText(String.format(Locale.ROOT, "%,d orders", orders));
        wizard.tickAll();
        wizard.button("Start session").click();
        wizard.waitUntilClosed();
        workbench.waitForScreen("the list of orders", s -> s.getPage() == Page.WAITING);
    }

    /** Opens the start wizard, says who packs for whom, and goes to the page where the list is chosen. */
    Bot chooseList() {
        workbench.command("org.packbench.ui.command.start");
        Bot wizard = workbench.window().shell("Start session");
        wizard.table(0).select("M Cosmetics");
        wizard.text().setText("001");
        wizard.waitForText("001 (John Doe)");
        wizard.button("Next >").click();
        wizard.waitForText("Step 2 of 2");
        return wizard;
    }

    /** Restores a session with the dialog, by this button of its. */
    void restore(SessionId session, String button, String picture) throws IOException {
        workbench.command("org.packbench.ui.command.restore");
        Bot dialog = workbench.window().shell("Restore session");
        dialog.table().select(session.folder().name());
        workbench.screenshot(picture);
        dialog.button(button).click();
        dialog.waitUntilClosed();
        workbench.ui().waitUntil("a session", this::hasSession);
    }

    void leave() {
        command("org.packbench.ui.command.leave");
    }

    void end() {
        command("org.packbench.ui.command.end");
    }

    /** Ends the session though orders are left. */
    void endAnyway() {
        workbench.command("org.packbench.ui.command.end");
        workbench.window().shell("End session").button("End session").click();
        workbench.ui().waitUntil("the end of the session", () -> !hasSession());
    }

    private void command(String id) {
        workbench.command(id);
        workbench.ui().waitUntil("the end of the session", () -> !hasSession());
    }

    private boolean hasSession() {
        return desk.state().table().isPresent();
    }

    OpenSession session() {
        return desk.state().table().orElseThrow().session();
    }

    PackingState state() {
        return session().state();
    }

    /** An order of the session on the table. */
    Order order(String number) {
        return state().plan().orders().stream()
                .filter(order -> order.number().value().equals(number))
                .findFirst()
                .orElseThrow();
    }

    void scan(String code) {
        workbench.scan(code);
    }

    /** Waits until the share has everything that was scanned. */
    void awaitSaved() {
        workbench
                .ui()
                .waitUntil(
                        "everything saved on the share",
                        () -> session().saving().waiting() == 0);
    }
}
