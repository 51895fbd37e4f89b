package org.packbench.ui.settings;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.packbench.core.profile.Settings;
import org.packbench.core.profile.Settings.Key;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.SessionDoor;
import org.packbench.ui.look.Look;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.preferences.Preference;
import org.packbench.ui.theme.Palette;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/**
 * How the bench looks, speaks and sounds. Type and sound change at once; colours, language and full screen with the next
 * start, which this page offers. Language and full screen stand in {@code config.ini}, for they are asked before there is a
 * workbench.
 */
public final class BenchPage extends PreferencePage implements IWorkbenchPreferencePage {
    /** What the packing screen needs for its columns, in pixels at 100 %. */
    private static final int WIDE = 1280;

    private final Desk desk = PlatformUI.getWorkbench().getService(Desk.class);
    private final Settings settings = PlatformUI.getWorkbench().getService(Settings.class);
    private @Nullable Form form;

    private record Form(Combo palette, Combo language, Spinner type, Button fullScreen, SoundForm sound) {}

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.preferencesBench);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = Native.grid(parent, 2);
        Native.label(page, Messages.preferencePalette);
        Combo palette = combo(
                page,
                Stream.of(
                        Messages.paletteSystem, Messages.paletteLight, Messages.paletteDark, Messages.paletteContrast));
        Native.label(page, Messages.preferenceLanguage);
        Combo language = combo(
                page,
                Stream.concat(
                        Stream.of(Messages.languageSystem),
                        Settings.Values.LANGUAGES.stream().map(BenchPage::inItself)));
        Native.label(page, Messages.preferenceType);
        var type = new Spinner(page, SWT.BORDER);
        type.setValues(100, Preference.TYPE_LEAST, most(page), 0, 10, 10);
        Native.label(page, "");
        var fullScreen = new Button(page, SWT.CHECK);
        fullScreen.setText(Messages.preferenceFullScreen);
        Native.label(page, "");
        Composite restart = Native.grid(page, 2);
        Native.button(restart, Messages.preferenceRestart, this::restart);
        Wear.SECOND.on(Native.label(restart, Messages.preferenceNextStart));
        form = new Form(palette, language, type, fullScreen, new SoundForm(page));
        show(Preference.palette(), -1, Preference.typePercent(), false);
        read(page);
        return page;
    }

    /** As the files say now: they may have been changed since the start. */
    private void read(Composite page) {
        Work.<Settings.Values>start(page, Messages.workReadSettings, monitor -> settings.read(), result -> {
            if (result instanceof Result.Done<Settings.Values> done)
                show(
                        Preference.palette(),
                        done.value()
                                .language()
                                .map(Settings.Values.LANGUAGES::indexOf)
                                .orElse(-1),
                        Preference.typePercent(),
                        done.value().fullScreen());
        });
    }

    /** On a screen that is not wide, larger type would leave no room for the lines of an order. */
    private static int most(Composite page) {
        int wide = page.getMonitor().getClientArea().width;
        return Math.clamp(wide * 100L / WIDE / 10 * 10, 150, Preference.TYPE_MOST);
    }

    private static Combo combo(Composite page, Stream<String> items) {
        var combo = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        GridDataFactory.swtDefaults().hint(260, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    /** A language's own name for itself: who cannot read the window's finds it all the same. */
    private static String inItself(String language) {
        Locale locale = Locale.of(language);
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private void show(Palette.Wish palette, int language, int type, boolean fullScreen) {
        Form shown = form;
        if (shown == null) return;
        shown.palette().select(palette.ordinal());
        shown.language().select(language + 1);
        shown.type().setSelection(type);
        shown.fullScreen().setSelection(fullScreen);
    }

    @Override
    protected void performDefaults() {
        show(Palette.Wish.SYSTEM, -1, 100, false);
        Form shown = form;
        if (shown != null) shown.sound().defaults();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        Form set = form;
        if (set == null) return true;
        keep(set);
        Map<Key, String> changes = changes(set);
        work(monitor -> settings.save(changes), result -> {});
        return true;
    }

    private static void keep(Form set) {
        Preference.PALETTE.set(Palette.Wish.values()[set.palette().getSelectionIndex()].name());
        Preference.TYPE_PERCENT.set(Integer.toString(set.type().getSelection()));
        set.sound().keep();
        PlatformUI.getWorkbench().getService(Look.class).renew();
    }

    private static Map<Key, String> changes(Form set) {
        int chosen = set.language().getSelectionIndex();
        String language = chosen <= 0 ? "" : Settings.Values.LANGUAGES.get(chosen - 1);
        boolean full = set.fullScreen().getSelection();
        return Map.of(Key.LANGUAGE, language, Key.FULL_SCREEN, full ? "true" : "");
    }

    /** An open session is saved and left for later first, and restored by whoever goes on. */
    private void restart() {
        Form set = form;
        if (set == null) return;
        keep(set);
        Map<Key, String> changes = changes(set);
        var door = new SessionDoor(desk);
        work(
                monitor -> {
                    settings.save(changes);
                    if (desk.state().table().isPresent()) door.leave();
                },
                result -> {
                    if (result instanceof Result.Failed<Boolean> failed) setErrorMessage(failed.reason());
                    else PlatformUI.getWorkbench().restart();
                });
    }

    /** What reads or writes {@code config.ini}, or the share. */
    private interface Step {
        void run(IProgressMonitor monitor) throws IOException;
    }

    private void work(Step step, Consumer<Result<Boolean>> then) {
        Work.<Boolean>start(
                getShell().getDisplay(),
                Messages.workSaveSettings,
                monitor -> {
                    step.run(monitor);
                    return Boolean.TRUE;
                },
                then);
    }
}
