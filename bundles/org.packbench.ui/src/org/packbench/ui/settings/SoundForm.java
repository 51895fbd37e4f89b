package org.packbench.ui.settings;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.packbench.ui.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.preferences.Preference;
import org.packbench.ui.sound.Scheme;
import org.packbench.ui.sound.Signal;
import org.packbench.ui.sound.Sounds;

/** Scheme and volume, and every signal to listen to as it would sound. */
final class SoundForm {
    private final Combo scheme;
    private final Scale volume;
    private final Label silent;
    private final Group signals;
    private final Sounds sounds = new Sounds(100);

    /** @param page of two columns */
    SoundForm(Composite page) {
        Native.label(page, Messages.preferenceSounds);
        scheme = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
        scheme.setItems(Messages.soundBeeps, Messages.soundBells, Messages.soundSilent);
        GridDataFactory.swtDefaults().hint(260, SWT.DEFAULT).applyTo(scheme);
        Native.label(page, Messages.preferenceVolume);
        volume = new Scale(page, SWT.HORIZONTAL);
        volume.setIncrement(10);
        GridDataFactory.swtDefaults().hint(260, SWT.DEFAULT).applyTo(volume);
        signals = new Group(page, SWT.NONE);
        signals.setText(Messages.preferenceListen);
        signals.setLayout(new GridLayout(3, true));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(signals);
        for (Signal signal : Signal.values()) button(signal);
        silent = Wear.SECOND.on(Native.label(page, ""));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(silent);
        scheme.addListener(SWT.Selection, e -> refresh());
        page.addListener(SWT.Dispose, e -> sounds.close());
        scheme.select(Preference.soundScheme().ordinal());
        volume.setSelection(Preference.volume());
        refresh();
    }

    private void button(Signal signal) {
        Button button = Native.button(signals, name(signal), () -> play(signal));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    }

    private static String name(Signal signal) {
        return switch (signal) {
            case OK -> Messages.signalOk;
            case COMPLETE -> Messages.signalComplete;
            case TOO_MANY -> Messages.signalTooMany;
            case WRONG -> Messages.signalWrong;
            case UNKNOWN -> Messages.signalUnknown;
            case ALREADY_PACKED -> Messages.signalAlreadyPacked;
            case STOP -> Messages.signalStop;
            case TWICE -> Messages.signalTwice;
            case TICK -> Messages.signalTick;
            case NOT_SAVED -> Messages.signalNotSaved;
        };
    }

    private Scheme chosen() {
        return Scheme.values()[Math.max(0, scheme.getSelectionIndex())];
    }

    private void play(Signal signal) {
        sounds.scheme(chosen());
        sounds.volume(volume.getSelection());
        sounds.play(signal);
    }

    private void refresh() {
        boolean heard = chosen() != Scheme.SILENT;
        volume.setEnabled(heard);
        for (var button : signals.getChildren()) button.setEnabled(heard);
        silent.setText(heard ? "" : Messages.soundSilentText);
    }

    void defaults() {
        scheme.select(Scheme.BEEPS.ordinal());
        volume.setSelection(70);
        refresh();
    }

    void keep() {
        Preference.SOUND_SCHEME.set(chosen().name());
        Preference.VOLUME.set(Integer.toString(volume.getSelection()));
    }
}
