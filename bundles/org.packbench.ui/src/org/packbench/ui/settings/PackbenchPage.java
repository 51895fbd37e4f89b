package org.packbench.ui.settings;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
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
import org.packbench.ui.look.Native;
import org.packbench.ui.preferences.Preference;
import org.packbench.ui.work.Work;

/** The share, and what this PC has of its own; {@link BenchPage} has the look and the sound. */
public final class PackbenchPage extends PreferencePage implements IWorkbenchPreferencePage {
    private final Desk desk = PlatformUI.getWorkbench().getService(Desk.class);
    private @Nullable ShareForm form;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.preferencesText);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = Native.grid(parent, 4);
        var share = new ShareForm(page, desk, null, () -> {});
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(share.control());
        station(page);
        form = share;
        desk.state().share().root().or(Preference.SHARE::get).ifPresent(share::propose);
        if (System.getenv(Settings.SHARE_VARIABLE) != null) share.tell(Messages.preferenceByEnvironment);
        return page;
    }

    /** Where this PC keeps its log, to be copied, and what is the matter with its config.ini. */
    private void station(Composite page) {
        desk.equipment().station().ifPresent(pc -> {
            Native.label(page, Messages.preferenceLog);
            fact(page, pc.logs().toString());
        });
        List<String> problems = PlatformUI.getWorkbench()
                .getService(ConfigFile.class)
                .problems(desk.equipment().station());
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

    @Override
    public boolean performOk() {
        ShareForm set = form;
        return set == null || useShare(set.entered());
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
