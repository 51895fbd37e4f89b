package org.packbench.ui.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.packbench.core.ClientId;
import org.packbench.core.importer.TableHead;
import org.packbench.core.intake.Inbox;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.model.PackingList;
import org.packbench.ui.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.text.Counted;
import org.packbench.ui.text.States;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** File field, preview of what was read or its columns, everything that speaks against it, and the open sessions of the list. */
final class PackingListForm {
    /** What the form asks of its page. */
    interface Owner extends InboxRow.Owner, SourcesRow.Owner {
        void chosen(Path file);

        /** The list that was chosen may have changed meanwhile. */
        void readAgain();

        /** What was typed cannot be the name of a file. */
        void notAPath(String typed);

        void browse();

        /** The person wants to say what is in which column. */
        void mapColumns();

        /** The person wants the list that stands in another sheet. */
        void sheet(String name);

        /** Asks where the rows that were left out are to be kept. */
        void saveLeftOut();

        /** The person wants the open session instead of a second one. */
        void restore(Listed session);

        void changed();
    }

    /** Height at which the first orders are seen. */
    private static final int PREVIEW = 180;

    private final Owner owner;
    private final Theme theme;
    private final Text file;
    final SourcesRow sources;
    private final InboxRow inbox;
    private final Composite openRow;
    private final Label openText;
    private final Button openRestore;
    private final Button anyway;
    private final Label heading;
    private final Composite stack;
    private final PreviewTable preview;
    private final ColumnsRow columnsRow;
    private final Label findingsHeading;
    private final FindingsTable findings;
    private final Objections objections;
    private Optional<ColumnsForm> columns = Optional.empty();
    private Optional<Listed> open = Optional.empty();
    private String read = "";

    PackingListForm(Composite parent, Theme theme, Owner owner) {
        this.owner = owner;
        this.theme = theme;
        Composite fileRow = Native.grid(parent, 4);
        Native.quiet(fileRow, Messages.startFile);
        file = new Text(fileRow, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
        Native.button(fileRow, Messages.startBrowse, owner::browse);
        Native.button(fileRow, Messages.startReadAgain, this::readAgain);
        file.addListener(SWT.Traverse, this::entered);
        file.addListener(SWT.DefaultSelection, e -> readAgain());
        // one line: what is read, and what speaks against it, need the room below
        Composite elsewhere = Native.grid(parent, 2);
        sources = new SourcesRow(elsewhere, owner);
        inbox = new InboxRow(elsewhere, theme, owner);
        columnsRow = new ColumnsRow(parent, theme, owner::mapColumns, owner::sheet);
        openRow = openRow(parent, theme);
        openText = Native.bold(openRow, "");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(openText);
        openRestore = Native.button(openRow, Messages.startRestoreIt, () -> open.ifPresent(owner::restore));
        anyway = new Button(openRow, SWT.CHECK);
        anyway.setText(Messages.startAnyway);
        anyway.addListener(SWT.Selection, e -> owner.changed());
        heading = Native.heading(parent, Messages.startPreview);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        // else it would ask for room for all orders, and leave none for what speaks against them
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, PREVIEW)
                .applyTo(stack);
        preview = new PreviewTable(stack, theme, this::found);
        findingsHeading = Native.heading(parent, "");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(findingsHeading);
        findings = new FindingsTable(parent, theme, preview::reveal);
        objections = new Objections(parent, theme, owner::changed, owner::saveLeftOut);
        DroppedFile.on(parent, owner::chosen);
        clear();
    }

    private static Composite openRow(Composite parent, Theme theme) {
        Composite row = Native.grid(parent, 4);
        ((GridLayout) row.getLayout()).marginWidth = 8;
        ((GridLayout) row.getLayout()).marginHeight = 8;
        Wear.NOTE.on(row);
        Native.icon(row, theme, "warning", 20, Role.AMBER);
        return row;
    }

    /** Enter reads what was typed. Only what has been read goes on to the default button, which starts the session. */
    private void entered(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN && !typed().equals(read)) event.doit = false;
    }

    /** Explorer copies paths in quotes. */
    private String typed() {
        String text = file.getText().strip();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    private void readAgain() {
        String typed = typed();
        if (typed.isEmpty()) return;
        if (typed.equals(read)) {
            owner.readAgain();
            return;
        }
        try {
            owner.chosen(Path.of(typed));
        } catch (InvalidPathException notAPath) {
            owner.notAPath(typed);
        }
    }

    void file(Picked picked) {
        if (!read.equals(picked.shown())) columnsRow.forget();
        read = picked.shown();
        file.setText(read);
        file.setSelection(read.length());
    }

    /** Offers what waits in a client's inbox. */
    void offer(Inbox from, ClientId client) {
        inbox.look(from, client);
    }

    /** Who tries one sheet after the other by keys keeps them there. */
    void focus() {
        if (!columnsRow.hasFocus()) file.setFocus();
    }

    private void found(PreviewRow row) {
        findings.reveal(row);
    }

    /** Nothing is known of the file yet. */
    void clear() {
        showOpen(Optional.empty());
        preview.show(Optional.empty(), Remarks.NONE);
        showFindings("");
        columnsRow.clear();
        objections.hide();
        showPreview(Messages.startPreview);
    }

    void show(Reading reading) {
        showOpen(reading.examined().findings().open().stream().findFirst());
        Remarks remarks = Remarks.of(reading);
        preview.show(reading.read(), remarks);
        findings.show(remarks);
        showFindings(remarks.counts());
        columnsRow.show(reading);
        objections.show(reading);
        showPreview(reading.list()
                .map(list -> Messages.startPreview + "   " + counts(list))
                .orElse(Messages.startPreview));
    }

    /** Headings of what is wrong or doubtful; with none there is no table either. */
    private void showFindings(String counts) {
        findingsHeading.setText(counts);
        Objections.visible(findingsHeading, !counts.isEmpty());
        Objections.visible(findings.control(), !counts.isEmpty());
    }

    /** Lets the person say what is in which column, in the preview's place. */
    void showColumns(Reading reading, TableHead head, boolean fallback, ColumnsForm.Owner asks) {
        columns.ifPresent(form -> form.control().dispose());
        String client = reading.client().getClientId();
        OptionalInt quantity = reading.wish().confirmedQuantity();
        ColumnsForm form = new ColumnsForm(stack, theme, head, client, quantity, fallback, asks);
        columns = Optional.of(form);
        columnsRow.showSheet(head);
        showFindings("");
        objections.hide();
        heading.setText(org.packbench.ui.intake.text.Messages.columnsTitle);
        top(form.control());
        heading.getParent().layout(true, true);
    }

    void focusColumns() {
        columns.ifPresent(form -> form.focus(!columnsRow.hasFocus()));
    }

    private void showPreview(String title) {
        heading.setText(title);
        top(preview.control());
        heading.getParent().layout(true, true);
    }

    /** Where the rows were saved. */
    void saved(String text) {
        objections.saved(text);
        heading.getParent().layout(true, true);
    }

    private static String counts(PackingList list) {
        int rows = list.getOrders().stream().mapToInt(o -> o.getItems().size()).sum();
        int units = list.getOrders().stream()
                .flatMap(o -> o.getItems().stream())
                .mapToInt(i -> i.getQuantity())
                .sum();
        return Counted.text(Messages.startOrders, list.getOrders().size()) + " · "
                + Counted.text(Messages.startRows, rows) + " · " + Counted.text(Messages.startUnits, units);
    }

    /** Whether nothing speaks against a new session of this list, or the person wants it all the same. */
    boolean wanted() {
        return (open.isEmpty() || anyway.getSelection()) && objections.settled();
    }

    private void showOpen(Optional<Listed> session) {
        open = session;
        anyway.setSelection(false);
        openText.setText(session.map(PackingListForm::describe).orElse(""));
        openRestore.setEnabled(session.isPresent());
        openRow.setVisible(session.isPresent());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .exclude(session.isEmpty())
                .applyTo(openRow);
        openRow.getParent().layout(true, true);
    }

    private static String describe(Listed session) {
        String who = session.worker().map(Object::toString).orElse("—")
                + session.holder().map(h -> ", " + h.pc()).orElse("");
        return NLS.bind(Messages.startSameList, new Object[] {
            session.id().shown(), States.word(session.state()), who, session.completed(), session.orders()
        });
    }

    private void top(Composite shown) {
        ((StackLayout) stack.getLayout()).topControl = shown;
        stack.layout();
    }
}
