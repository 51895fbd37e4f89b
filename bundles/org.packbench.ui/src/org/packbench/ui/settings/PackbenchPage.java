package org.packbench.ui.settings;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.packbench.core.profile.Settings;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.firstrun.FirstRun;
import org.packbench.ui.firstrun.ShareForm;
import org.packbench.ui.firstrun.ShareForm.Entered;
import org.packbench.ui.look.Look;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.preferences.Preference;
import org.packbench.ui.theme.Palette;
import org.packbench.ui.work.Work;

/** The share, the look and the sound. */
public final class PackbenchPage extends PreferencePage implements IWorkbenchPreferencePage {
    private final Desk desk = PlatformUI.getWorkbench().getService(Desk.class);
    private final Look look = PlatformUI.getWorkbench().getService(Look.class);
    private @Nullable Form form;

    private record Form(ShareForm share, Combo palette, Spinner type, Scale volume) {}

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.preferencesText);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = Native.grid(parent, 4);
        var share = new ShareForm(page, desk, null, () -> {});
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(share.control());
        Native.label(page, Messages.preferencePalette);
        var palette = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
        palette.setItems(Messages.paletteSystem, Messages.paletteLight, Messages.paletteDark, Messages.paletteContrast);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(Wear.SECOND.on(Native.label(page, Messages.preferenceNextStart)));
        Native.label(page, Messages.preferenceType);
        var type = new Spinner(page, SWT.BORDER);
        type.setValues(100, 80, 150, 0, 10, 10);
        GridDataFactory.swtDefaults().span(3, 1).applyTo(type);
        Native.label(page, Messages.preferenceVolume);
        var volume = new Scale(page, SWT.HORIZONTAL);
        volume.setIncrement(10);
        GridDataFactory.swtDefaults().span(3, 1).hint(240, SWT.DEFAULT).applyTo(volume);
        station(page);
        form = new Form(share, palette, type, volume);
        fill();
        if (System.getenv(Settings.SHARE_VARIABLE) != null) share.tell(Messages.preferenceByEnvironment);
        return page;
    }

    /** Where this PC keeps its log, to be copied, and what is the matter with its config.ini. */
    private void station(Composite page) {
        desk.station().ifPresent(pc -> {
            Native.label(page, Messages.preferenceLog);
            fact(page, pc.logs().toString());
        });
        List<String> problems =
                PlatformUI.getWorkbench().getService(ConfigFile.class).problems(desk.station());
        if (problems.isEmpty()) return;
        Native.label(page, Messages.preferenceProblems);
        fact(page, String.join("\n", problems));
    }

    private static void fact(Composite page, String words) {
        var text = new Text(page, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        text.setText(words);
        GridDataFactory.fillDefaults()
                .span(3, 1)
                .grab(true, false)
                .hint(320, SWT.DEFAULT)
                .applyTo(text);
    }

    private Form form() {
        Form created = form;
        if (created == null) throw new IllegalStateException("not created yet");
        return created;
    }

    private void fill() {
        desk.state().share().root().or(Preference.SHARE::get).ifPresent(form().share()::propose);
        form().palette().select(Preference.palette().ordinal());
        form().type().setSelection(Preference.typePercent());
        form().volume().setSelection(Preference.volume());
    }

    @Override
    protected void performDefaults() {
        form().palette().select(Palette.Wish.SYSTEM.ordinal());
        form().type().setSelection(100);
        form().volume().setSelection(70);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        Form set = form;
        if (set == null) return true;
        Preference.PALETTE.set(Palette.Wish.values()[set.palette().getSelectionIndex()].name());
        Preference.TYPE_PERCENT.set(Integer.toString(set.type().getSelection()));
        Preference.VOLUME.set(Integer.toString(set.volume().getSelection()));
        look.renew();
        return useShare(set.share().entered());
    }

    /** A session is of its share: the share changes between sessions only. */
    private boolean useShare(Entered entered) {
        boolean same =
                desk.state().share().root().filter(entered.root()::equals).isPresent();
        if (entered.root().isEmpty() || same && entered.login().isEmpty()) return true;
        if (desk.state().table().isPresent()) {
            setErrorMessage(Messages.preferenceSessionOpen);
            return false;
        }
        Work.start(
                getShell().getDisplay(),
                Messages.workOpenShare,
                monitor -> new FirstRun(desk).use(entered),
                result -> {});
        return true;
    }
}
