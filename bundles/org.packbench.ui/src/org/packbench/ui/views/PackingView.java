package org.packbench.ui.views;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.services.ISourceProviderService;
import org.packbench.core.OrderNumber;
import org.packbench.model.screen.Screen;
import org.packbench.ui.commands.Commands;
import org.packbench.ui.commands.DeskSource;
import org.packbench.ui.commands.SessionDialogs;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.DeskState;
import org.packbench.ui.desk.ShareState;
import org.packbench.ui.firstrun.FirstRunPage;
import org.packbench.ui.look.Look;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.TabIcon;
import org.packbench.ui.look.Watching;
import org.packbench.ui.look.Wear;
import org.packbench.ui.packing.Pictures;
import org.packbench.ui.packing.ScanCommand;
import org.packbench.ui.packing.ScanScreen;
import org.packbench.ui.preferences.Preference;
import org.packbench.ui.print.AutoPrint;
import org.packbench.ui.print.PrintQueue;
import org.packbench.ui.print.PrintStrip;
import org.packbench.ui.sound.Signal;
import org.packbench.ui.sound.Sounds;
import org.packbench.ui.start.StartWish;
import org.packbench.ui.work.Watch;

/** The one great screen: packing, or the way to a share while there is none. */
public final class PackingView extends ViewPart {
    /** The view's id. */
    public static final String ID = "org.packbench.ui.views.packing";

    private @Nullable PackingDesk packing;
    private @Nullable Parts parts;
    private final Notices notices = new Notices();

    /** Whether the question in the strip goes away as soon as something else is done. */
    private boolean passing;

    private final Runnable follow = this::follow;

    /** What is made anew when the theme changes. */
    private record Parts(Composite root, Composite pages, FirstRunPage first, Composite bench, ScanScreen screen) {}

    private @Nullable AutoPrint auto;
    private @Nullable Watch printing;

    private final Sounds sounds = new Sounds(Preference.volume());

    @Override
    public void createPartControl(Composite parent) {
        Desk desk = desk();
        var pictures = new Pictures(parent.getDisplay());
        parent.addDisposeListener(e -> pictures.clear());
        var worker = new PackingDesk(desk, pictures, new Around());
        packing = worker;
        PrintQueue queue = getSite().getService(PrintQueue.class);
        auto = new AutoPrint(queue);
        printing = queue.watch(() -> PrintStrip.show(worker.screen(), queue.failure()));
        build(parent, worker);
        Watching.desk(parent, desk, this::update);
        Perspectives.watch(getSite().getWorkbenchWindow(), parent, () -> title(desk.state()));
        Watching.look(parent, look(), () -> {
            Parts old = parts;
            if (old != null) old.root().dispose();
            build(parent, worker);
            parent.layout();
        });
        tick(parent);
        update();
    }

    private void play(Signal signal) {
        sounds.volume(Preference.volume());
        sounds.scheme(Preference.soundScheme());
        sounds.play(signal);
    }

    private void build(Composite parent, PackingDesk worker) {
        var root = new Composite(parent, SWT.NONE);
        root.setLayout(Native.layout(1));
        var pages = new Composite(root, SWT.NONE);
        pages.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        var first = new FirstRunPage(pages, desk(), look().theme(), new Ways());
        Composite bench = Native.grid(pages, 1);
        Wear.CANVAS.on(bench);
        var screen = new ScanScreen(bench, look().theme(), worker.pictures());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(screen);
        screen.show(worker.screen());
        screen.listen(worker, Preference::scanner);
        parts = new Parts(root, pages, first, bench, screen);
        setTitleImage(TabIcon.of(getConfigurationElement(), look().theme()));
        show(desk().state());
    }

    private Desk desk() {
        return getSite().getService(Desk.class);
    }

    private Look look() {
        return getSite().getService(Look.class);
    }

    private SessionDialogs dialogs() {
        return new SessionDialogs(getSite().getShell(), desk(), look());
    }

    private final class Around implements PackingDesk.Window {
        @Override
        public void play(Signal signal) {
            PackingView.this.play(signal);
        }

        @Override
        public void beyond(ScanCommand command) {
            PackingView.this.beyond(command);
        }

        @Override
        public void moved() {
            PackingView.this.moved();
        }

        @Override
        public void front() {
            Parts shown = parts;
            if (shown == null || shown.root().isDisposed()) return;
            // in another arrangement of the window the screen is not to be seen
            if (Perspectives.of(getSite().getPage()).isPresent())
                Perspectives.PACKING.show(getSite().getWorkbenchWindow());
            getSite().getPage().activate(PackingView.this);
        }
    }

    private final class Ways implements FirstRunPage.Next {
        @Override
        public void start(StartWish wish) {
            dialogs().start(wish);
        }

        @Override
        public void doctor() {
            Commands.execute(getSite(), Commands.DOCTOR);
        }
    }

    private void update() {
        PackingDesk worker = packing;
        if (worker == null) return;
        worker.update();
        show(desk().state());
        notices.tell(getSite().getShell(), desk().state());
        moved();
    }

    /** While there is no share to work on, the way to one; but a session that is open is packed whatever the share does. */
    private void show(DeskState state) {
        Parts shown = parts;
        if (shown == null) return;
        boolean bench = state.table().isPresent() || state.share() instanceof ShareState.Ready;
        shown.first().show(state.share());
        Control top = bench ? shown.bench() : shown.first().control();
        StackLayout layout = (StackLayout) shown.pages().getLayout();
        if (layout.topControl != top) {
            layout.topControl = top;
            shown.pages().layout();
            if (bench) shown.screen().setFocus();
        }
        title(state);
    }

    private void title(DeskState state) {
        new WindowTitle(getSite()).show(state);
    }

    private void moved() {
        Parts shown = parts;
        PackingDesk worker = packing;
        if (passing && shown != null && worker != null && !worker.questioned()) {
            passing = false;
            shown.screen().answered();
        }
        if (shown == null) follow();
        else shown.screen().afterAnswer(follow);
    }

    /** What the window makes of it: much for one scan that opens an order, and nothing that the packer waits for. */
    private void follow() {
        title(desk().state());
        AutoPrint prints = auto;
        if (prints != null) prints.moved(desk().state().table());
        IWorkbenchWindow window = getSite().getWorkbenchWindow();
        if (window.getService(ISourceProviderService.class).getSourceProvider(DeskSource.SESSION)
                instanceof DeskSource source) source.changed();
    }

    private void tick(Composite parent) {
        parent.getDisplay().timerExec(1000, () -> {
            PackingDesk worker = packing;
            if (parent.isDisposed() || worker == null) return;
            worker.tick();
            tick(parent);
        });
    }

    /** What the packing screen says now; read in the user interface's thread. */
    public Optional<Screen> screen() {
        PackingDesk worker = packing;
        return worker == null ? Optional.empty() : Optional.of(worker.screen());
    }

    /** Does a command, given by key, menu, barcode or a click. */
    public void command(ScanCommand command) {
        PackingDesk worker = packing;
        if (worker != null) worker.commanded(command, "");
    }

    /** Late scans of the open session may have been decided about. */
    public void reviewed() {
        PackingDesk worker = packing;
        if (worker != null) worker.reviewed();
    }

    /** The label of an order was sent to the printer; empty when there is no such order. */
    public void printing(Optional<OrderNumber> order) {
        PackingDesk worker = packing;
        if (worker != null) worker.tell(present -> present.printing(order));
    }

    /** Whether the command would do something now. */
    public boolean enabled(ScanCommand command) {
        PackingDesk worker = packing;
        return worker != null && worker.enabled(command);
    }

    /** What the screen cannot do by itself. */
    private void beyond(ScanCommand command) {
        Parts shown = parts;
        PackingDesk worker = packing;
        if (shown == null || worker == null) return;
        var questions = new Questions(new AskStrip(shown.screen(), look().theme()), worker, desk());
        var requests = new Requests(questions.strip(), worker, desk());
        passing = worker.questioned();
        switch (command) {
            case HAND_OVER -> requests.handOver();
            case DECLINE -> requests.decline();
            case QUANTITY -> questions.quantity();
            case ISSUE -> questions.issue();
            case MAP -> questions.map();
            case FORCE -> questions.force();
            case WORKER -> questions.worker();
            default -> Commands.execute(getSite(), command.id());
        }
    }

    @Override
    public void dispose() {
        sounds.close();
        Watch told = printing;
        if (told != null) told.close();
        super.dispose();
    }

    @Override
    public void setFocus() {
        Parts shown = parts;
        if (shown == null) return;
        if (((StackLayout) shown.pages().getLayout()).topControl == shown.bench())
            shown.screen().setFocus();
        else shown.first().control().setFocus();
    }
}
