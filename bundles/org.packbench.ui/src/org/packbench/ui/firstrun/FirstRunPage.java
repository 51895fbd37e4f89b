package org.packbench.ui.firstrun;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.packbench.core.session.LeftSpools.LeftSpool;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Surface;
import org.packbench.ui.look.Wear;
import org.packbench.ui.start.StartWish;
import org.packbench.ui.text.Counted;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/** What is shown while there is no share to work on: why, and the two ways to one. */
public final class FirstRunPage {
    /** Where the page leads. */
    public interface Next {
        /** A session can be started with this. */
        void start(StartWish wish);

        /** What was tried to reach the share, and what to do, is to be told. */
        void doctor();
    }

    private @Nullable ShareState shown;
    private final Desk desk;
    private final Theme theme;
    private final Next next;
    private final Composite control;
    private final Label title;
    private final Label text;
    private final Label told;
    private final Button again;
    private final Button doctor;
    private final Label meanwhile;
    private final Label choose;
    private final ShareForm form;
    private final Label kept;
    private @Nullable Job working;

    public FirstRunPage(Composite parent, Desk desk, Theme theme, Next next) {
        this.desk = desk;
        this.theme = theme;
        this.next = next;
        control = new Composite(parent, SWT.NONE);
        Wear.CANVAS.on(control);
        var layout = new GridLayout(1, false);
        layout.marginWidth = 32;
        layout.marginHeight = 32;
        layout.verticalSpacing = 16;
        control.setLayout(layout);
        title = new Label(control, SWT.NONE);
        title.setFont(theme.font(Face.BOLD, 48));
        text = Wear.SECOND.on(wrapped(control));
        text.setFont(theme.font(Face.REGULAR, 22));
        kept = wrapped(control);
        kept.setFont(theme.font(Face.BOLD, 22));
        takeRoom(kept, false);
        Composite cards = Wear.CANVAS.on(Native.grid(control, 2));
        ((GridLayout) cards.getLayout()).makeColumnsEqualWidth = true;
        ((GridLayout) cards.getLayout()).horizontalSpacing = 24;
        Composite sample = card(cards, "box", Messages.firstTry, Messages.firstTryText);
        meanwhile = (Label) sample.getChildren()[1];
        Button tryNow = action(sample, Messages.firstTryButton, this::trySample);
        action(sample, Messages.firstTryElsewhere, this::trySampleElsewhere);
        Composite own = card(cards, "truck", Messages.firstShare, Messages.firstShareText);
        choose = (Label) own.getChildren()[1];
        form = new ShareForm(own, desk, theme.font(Face.REGULAR, 19), this::useEntered);
        again = action(own, Messages.shareUse, this::useEntered);
        doctor = action(own, Messages.firstDoctor, next::doctor);
        told = wrapped(control);
        told.setFont(theme.font(Face.REGULAR, 19));
        control.addListener(SWT.Show, e -> countKept());
        tryNow.setFocus();
        show(desk.state().share());
    }

    private static Label wrapped(Composite parent) {
        var label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    private Composite card(Composite parent, String icon, String heading, String body) {
        Composite card = Surface.create(parent, theme, 2);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.FILL)
                .applyTo(card);
        ((GridLayout) card.getLayout()).marginWidth = 22;
        ((GridLayout) card.getLayout()).marginHeight = 22;
        ((GridLayout) card.getLayout()).horizontalSpacing = 18;
        Label image = Native.icon(card, theme, icon, 48, Role.ACCENT);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).span(1, 5).applyTo(image);
        Label name = Native.label(card, heading);
        name.setFont(theme.font(Face.BOLD, 30));
        Label words = Wear.SECOND.on(wrapped(card));
        words.setText(body);
        words.setFont(theme.font(Face.REGULAR, 19));
        GridDataFactory.fillDefaults().grab(true, true).hint(320, SWT.DEFAULT).applyTo(words);
        return card;
    }

    private Button action(Composite card, String label, Runnable pressed) {
        Button button = Native.button(card, label, pressed);
        button.setFont(theme.font(Face.REGULAR, 19));
        Point natural = button.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .hint(natural.x + 24, natural.y + 8)
                .applyTo(button);
        return button;
    }

    public Composite control() {
        return control;
    }

    /** Shows how it stands with the share; asked at every scan that is saved, and laid out only for another state. */
    public void show(ShareState share) {
        if (share.equals(shown)) return;
        shown = share;
        boolean failed = share instanceof ShareState.Failed;
        title.setText(failed ? Messages.firstFailedTitle : Messages.firstTitle);
        text.setText(failed ? Messages.firstFailedText : Messages.firstText);
        meanwhile.setText(failed ? Messages.firstFailedTry : Messages.firstTry);
        choose.setText(failed ? Messages.firstFailedChoose : Messages.firstShare);
        again.setText(failed ? Messages.firstAgain : Messages.shareUse);
        doctor.setVisible(failed);
        takeRoom(doctor, failed);
        share.root().ifPresent(form::propose);
        if (failed) countKept();
        switch (share) {
            case ShareState.None none -> {}
            case ShareState.Opening opening -> told.setText(NLS.bind(Messages.firstOpening, opening.at()));
            case ShareState.Ready ready -> {
                told.setText("");
                form.clearLogin();
            }
            case ShareState.Failed broken -> {
                told.setText("");
                boolean named = form.entered().root().equals(broken.at());
                form.tell(named ? broken.reason() : broken.at() + "\n" + broken.reason());
            }
        }
        control.layout(true, true);
    }

    private void trySample() {
        make(Path.of(System.getProperty("user.home"), "Packbench"));
    }

    private void trySampleElsewhere() {
        folder(Messages.firstSampleFolder).ifPresent(folder -> make(Path.of(folder)));
    }

    private void make(Path home) {
        if (busy()) return;
        told.setText(NLS.bind(Messages.firstMaking, home));
        control.layout(true, true);
        working = Work.start(
                control.getDisplay(),
                Messages.workSample,
                monitor -> new FirstRun(desk).sample(home, monitor),
                result -> {
                    working = null;
                    switch (result) {
                        case Result.Done<SampleShare> done -> made(done.value());
                        case Result.Failed<SampleShare> failed -> tell(failed.reason());
                        case Result.Cancelled<SampleShare> cancelled -> tell(Messages.workCancelled);
                    }
                });
    }

    /** The wizard stands ready with everything chosen: the newcomer presses Next, Start, and scans. */
    private void made(SampleShare sample) {
        next.start(new StartWish(
                Optional.of(SampleShare.CLIENT.value()),
                Optional.of(SampleShare.WORKER.id().value()),
                Optional.of(sample.list())));
    }

    /** Scans that this PC keeps are safe also while no share is to be reached; that is said. */
    private void countKept() {
        Work.<List<LeftSpool>>start(
                control, Messages.workReadLeft, monitor -> desk.equipment().left(), result -> {
                    if (!(result instanceof Result.Done<List<LeftSpool>> done)) return;
                    kept.setText(done.value().stream()
                            .map(spool -> Counted.text(
                                    Messages.firstKept,
                                    spool.scans(),
                                    spool.session().shown()))
                            .collect(Collectors.joining("\n")));
                    takeRoom(kept, !kept.getText().isEmpty());
                    control.layout(true, true);
                });
    }

    /** On a small screen there is none for what says nothing. */
    private static void takeRoom(Control part, boolean takes) {
        if (part.getLayoutData() instanceof GridData data) data.exclude = !takes;
    }

    private void useEntered() {
        ShareForm.Entered entered = form.entered();
        if (busy() || entered.root().isEmpty()) return;
        form.tell(NLS.bind(Messages.firstOpening, entered.root()));
        working = Work.<ShareState>start(
                control.getDisplay(), Messages.workOpenShare, monitor -> new FirstRun(desk).use(entered), result -> {
                    working = null;
                    if (result instanceof Result.Failed<ShareState> failed) form.tell(failed.reason());
                });
    }

    private boolean busy() {
        return working != null;
    }

    private void tell(String words) {
        if (told.isDisposed()) return;
        told.setText(words);
        control.layout(true, true);
    }

    private Optional<String> folder(String message) {
        var dialog = new DirectoryDialog(control.getShell(), SWT.SHEET);
        dialog.setText(message);
        dialog.setMessage(message);
        dialog.setFilterPath(System.getProperty("user.home"));
        return Optional.ofNullable(dialog.open());
    }
}
