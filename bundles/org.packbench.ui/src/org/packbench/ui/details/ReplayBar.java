package org.packbench.ui.details;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.packbench.ui.details.text.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.text.Times;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** The buttons of the replay, and the step under the cursor in words. */
final class ReplayBar {
    private static final int ICON = 16;
    private static final int LARGE = 17;
    private static final int SMALL = 15;

    private final Theme theme;
    private final Button back;
    private final Button play;
    private final Button step;
    private final Combo speed;
    private final Label time;
    private final Label words;
    private boolean narrow;
    private boolean playing;

    ReplayBar(Composite parent, Theme theme, ReplayActions actions, Player player) {
        this.theme = theme;
        Composite row = Wear.SURFACE.on(Native.grid(parent, 6));
        back = Native.button(row, Messages.stepBack, () -> actions.move(Replay::previous));
        back.setImage(theme.icon("step-back", ICON, Role.INK));
        play = Native.button(row, Messages.play, actions::play);
        play.setImage(theme.icon("play", ICON, Role.INK));
        step = Native.button(row, Messages.step, () -> actions.move(Replay::next));
        step.setImage(theme.icon("step", ICON, Role.INK));
        List.of(back, play, step).forEach(ReplayBar::speak);
        speed = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
        speed.setItems(Arrays.stream(Player.SPEEDS)
                .mapToObj(times -> NLS.bind(Messages.speed, times))
                .toArray(String[]::new));
        speed.select(Arrays.binarySearch(Player.SPEEDS, player.speed()));
        speed.addListener(SWT.Selection, e -> player.speed(Player.SPEEDS[Math.max(0, speed.getSelectionIndex())]));
        time = new Label(row, SWT.NONE);
        time.setFont(theme.font(Face.BOLD, LARGE));
        GridDataFactory.swtDefaults().indent(10, 0).applyTo(time);
        words = new Label(row, SWT.NONE);
        words.setFont(theme.font(Face.REGULAR, LARGE));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(80, SWT.DEFAULT)
                .applyTo(words);
    }

    /** In a narrow window the buttons leave their words' room to the step. */
    void fit(int width) {
        boolean now = DetailsLayout.narrow(width);
        if (now == narrow) return;
        narrow = now;
        time.setFont(theme.font(Face.BOLD, narrow ? SMALL : LARGE));
        words.setFont(theme.font(Face.REGULAR, narrow ? SMALL : LARGE));
        name();
        time.requestLayout();
    }

    private void name() {
        name(back, Messages.stepBack);
        name(play, playing ? Messages.pause : Messages.play);
        name(step, Messages.step);
    }

    /** A button without words is named by its tool tip. */
    private void name(Button button, String text) {
        button.setText(narrow ? "" : text);
        button.setToolTipText(narrow ? text.replace("&", "") : null);
        button.requestLayout();
    }

    private static void speak(Button button) {
        button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                String tip = button.getToolTipText();
                if (tip != null && button.getText().isEmpty()) e.result = tip;
            }
        });
    }

    void show(Replay replay, boolean playing) {
        boolean some = replay.cursor() >= 0;
        back.setEnabled(some && replay.cursor() > 0);
        step.setEnabled(some && !replay.atEnd());
        play.setEnabled(some);
        speed.setEnabled(some);
        if (this.playing != playing) {
            this.playing = playing;
            play.setImage(theme.icon(playing ? "pause" : "play", ICON, Role.INK));
            name();
        }
        time.setText(replay.step().map(now -> Times.clock(now.at())).orElse(""));
        String told = replay.step()
                .map(now -> StepTexts.sentence(
                        now, replay.details().steps().size(), replay.details().orders()))
                .orElse(Messages.noSteps);
        words.setText(told.replace("&", "&&"));
        words.setToolTipText(told);
        time.requestLayout();
    }
}
