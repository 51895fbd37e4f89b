package org.packbench.ui.commands;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;
import org.packbench.ui.Messages;
import org.packbench.ui.look.Cells;
import org.packbench.ui.look.HeadDialog;
import org.packbench.ui.look.Native;
import org.packbench.ui.packing.Caps;
import org.packbench.ui.packing.ScanCommand;
import org.packbench.ui.theme.Theme;

/** Every command of the packing screen with its keys and its barcode. */
final class KeysDialog extends HeadDialog {
    private record Row(String name, String keys, String barcode) {}

    private final IServiceLocator locator;

    KeysDialog(Shell parent, IServiceLocator locator, Theme theme) {
        super(parent, theme, new Head(Messages.keysWindow, "help", Messages.keysTitle, Messages.keysText, 720, 720));
        this.locator = locator;
    }

    @Override
    protected void body(Composite area) {
        Composite body = Native.grid(area, 1);
        ((GridLayout) body.getLayout()).marginWidth = 16;
        ((GridLayout) body.getLayout()).marginHeight = 16;
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        TableViewer table = Native.table(body, theme(), SWT.SINGLE, 16);
        table.setContentProvider(ArrayContentProvider.getInstance());
        Native.column(table, Messages.columnCommand, 50, 220, Cells.text(Row.class, Row::name));
        Native.column(table, Messages.columnKey, 30, 140, Cells.text(Row.class, Row::keys));
        Native.column(table, Messages.columnBarcode, 20, 90, Cells.text(Row.class, Row::barcode));
        table.setInput(
                Stream.of(ScanCommand.values()).flatMap(c -> row(c).stream()).toList());
    }

    /** A command that nothing handles is for a part that is not installed. */
    private Optional<Row> row(ScanCommand command) {
        Command defined = locator.getService(ICommandService.class).getCommand(command.id());
        if (!defined.isDefined()) return Optional.empty();
        String keys = String.join(", ", keys(command));
        return Optional.of(
                new Row(Commands.name(defined), keys, command.barcode().orElse("")));
    }

    private List<String> keys(ScanCommand command) {
        String fixed = fixed(command);
        if (!fixed.isEmpty()) return List.of(fixed);
        return Stream.of(locator.getService(IBindingService.class).getActiveBindingsFor(command.id()))
                .map(Caps::of)
                .toList();
    }

    /** Plain keys are the input line's own: a binding would take them from every text field. */
    private static String fixed(ScanCommand command) {
        return switch (command) {
            case ACK -> Messages.keyAck;
            case KEEP -> Messages.keyKeep;
            case REMOVE -> Messages.keyRemove;
            case PREVIOUS, NEXT -> Messages.keyArrows;
            case OPEN -> Messages.keyOpen;
            default -> "";
        };
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
