package org.packbench.ui.look;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Component;
import org.packbench.ui.preferences.Preference;
import org.packbench.ui.theme.Palette;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.work.Watch;

/**
 * The one theme of the workbench, as the preferences say. Colours are chosen once, at the start, so that window, dialogs
 * and painted screen are always of one kind; the size of type follows its preference at once. Used in the user
 * interface's thread.
 */
@Component(service = Look.class)
public final class Look {
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private @Nullable Palette palette;
    private @Nullable Theme theme;

    /** Chooses the colours and has native widgets wear them; before the workbench is made. */
    public void dress(Display display) {
        Palette chosen = Palette.choose(display, Preference.palette());
        palette = chosen;
        boolean dark = chosen == Palette.DARK || chosen == Palette.HIGH_CONTRAST;
        if (chosen != Palette.SYSTEM_CONTRAST) display.setDarkThemePreferred(dark);
        // where the workbench looks for its style sheets' name; the names stand in this bundle's plugin.xml
        InstanceScope.INSTANCE
                .getNode("org.eclipse.e4.ui.css.swt.theme")
                .put("themeid", "org.packbench.ui." + chosen.name().toLowerCase(Locale.ROOT));
    }

    /** Made at the first call; good until {@link #watch watchers} are told of another. */
    public Theme theme() {
        Theme made = theme;
        if (made == null) {
            Display display = Display.getCurrent();
            made = make(display);
            theme = made;
            display.disposeExec(this::forget);
        }
        return made;
    }

    /** Calls when the theme is another one; the old one is disposed after all have been told. */
    public Watch watch(Runnable changed) {
        watchers.add(changed);
        return () -> watchers.remove(changed);
    }

    /** Makes the theme anew, for another size of type. */
    public void renew() {
        Theme old = theme;
        if (old == null) return;
        theme = make(Display.getCurrent());
        watchers.forEach(Runnable::run);
        old.dispose();
    }

    private Theme make(Display display) {
        Palette chosen = palette;
        return new Theme(
                display,
                chosen == null ? Palette.choose(display, Preference.palette()) : chosen,
                Preference.typePercent());
    }

    private void forget() {
        Theme old = theme;
        theme = null;
        if (old != null) old.dispose();
    }
}
