package org.packbench.ui.browser;

import org.eclipse.core.commands.Command;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.packbench.ui.browser.text.Messages;
import org.packbench.ui.commands.Commands;
import org.packbench.ui.export.Exportable;
import org.packbench.ui.packing.Caps;

/** What can be done with the chosen sessions: the window's commands, those that can be done now. */
final class SessionMenu {
    private final IWorkbenchPartSite site;
    private final Menu menu;

    SessionMenu(Table table, IWorkbenchPartSite site) {
        this.site = site;
        menu = new Menu(table);
        table.setMenu(menu);
        menu.addListener(SWT.Show, e -> fill());
    }

    private void fill() {
        for (MenuItem item : menu.getItems()) item.dispose();
        item(SessionCommands.DETAILS, Messages.menuDetails);
        new MenuItem(menu, SWT.SEPARATOR);
        item(SessionCommands.RESTORE, Messages.menuRestore);
        item(SessionCommands.TAKE_OVER, Messages.menuTakeOver);
        item(SessionCommands.ASK_RELEASE, Messages.menuAsk);
        new MenuItem(menu, SWT.SEPARATOR);
        item(Exportable.COMMAND, Messages.menuExport);
        item(SessionCommands.ARCHIVE, Messages.menuArchive);
    }

    private void item(String id, String text) {
        Command command = site.getService(ICommandService.class).getCommand(id);
        var item = new MenuItem(menu, SWT.PUSH);
        TriggerSequence key = site.getService(IBindingService.class).getBestActiveBindingFor(id);
        item.setText(key == null ? text : text + "\t" + Caps.of(key));
        item.setEnabled(command.isHandled() && command.isEnabled());
        item.addListener(SWT.Selection, e -> Commands.execute(site, id));
    }
}
