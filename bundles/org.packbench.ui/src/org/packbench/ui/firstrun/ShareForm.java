package org.packbench.ui.firstrun;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.packbench.core.storage.Credentials.Login;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/**
 * Where the share is: a folder, or an address of a file server, which then asks who one is. Browses, and tests in the
 * background what was entered; the words under it say how that went.
 */
public final class ShareForm {
    /**
     * What was entered.
     *
     * @param login empty when no user was written: whoever is kept for the server, if anybody, logs in
     */
    public record Entered(String root, Optional<Login> login) {}

    private final Desk desk;
    private final Composite control;
    private final @Nullable Font font;
    private final Text address;
    private final Composite server;
    private final Text user;
    private final Text domain;
    private final Text password;
    private final Label told;
    private String proposed = "";

    /** @param use is run on Enter in a field; {@code font} of every part, or null for the system's */
    public ShareForm(Composite parent, Desk desk, @Nullable Font font, Runnable use) {
        this.desk = desk;
        this.font = font;
        control = worn(Native.grid(parent, 4));
        label(control, Messages.shareAddress);
        address = text(control, SWT.NONE);
        span(address, 3);
        Composite ways = worn(Native.grid(control, 2));
        GridDataFactory.swtDefaults().span(4, 1).applyTo(ways);
        dressed(Native.button(ways, Messages.preferenceBrowse, this::browse));
        dressed(Native.button(ways, Messages.preferenceTest, this::test));
        server = worn(Native.grid(control, 4));
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(server);
        label(server, Messages.shareUser);
        user = text(server, SWT.NONE);
        label(server, Messages.sharePassword);
        password = text(server, SWT.PASSWORD);
        label(server, Messages.shareDomain);
        domain = text(server, SWT.NONE);
        span(domain, 3);
        told = dressed(new Label(control, SWT.WRAP));
        told.setText(Messages.shareFolderHint);
        GridDataFactory.fillDefaults()
                .span(4, 1)
                .grab(true, true)
                .hint(320, SWT.DEFAULT)
                .minSize(320, 2 * told.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)
                .applyTo(told);
        for (Text field : new Text[] {address, user, password, domain})
            field.addListener(SWT.DefaultSelection, e -> use.run());
        address.addListener(SWT.Modify, e -> askWho());
        askWho();
    }

    private void label(Composite parent, String text) {
        dressed(Native.quiet(parent, text));
    }

    private Text text(Composite parent, int style) {
        var field = dressed(new Text(parent, SWT.BORDER | SWT.SINGLE | style));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(80, SWT.DEFAULT)
                .applyTo(field);
        return field;
    }

    private static void span(Text field, int columns) {
        if (field.getLayoutData() instanceof GridData data) data.horizontalSpan = columns;
    }

    private <C extends Control> C dressed(C part) {
        if (font != null) part.setFont(font);
        return part;
    }

    /** On a page it stands on a card; in the preferences, which have their own font, on the window. */
    private Composite worn(Composite part) {
        return font == null ? part : Wear.SURFACE.on(part);
    }

    /** User and password belong to file servers only. */
    private void askWho() {
        boolean asks = FileServer.of(address.getText()).isPresent();
        if (server.isVisible() == asks && server.getLayoutData() instanceof GridData data && data.exclude != asks)
            return;
        server.setVisible(asks);
        if (server.getLayoutData() instanceof GridData data) data.exclude = !asks;
        if (asks) told.setText(Messages.shareServerHint);
        control.getParent().layout(true, true);
        control.requestLayout();
    }

    public Composite control() {
        return control;
    }

    /** Proposes this address, unless another is being written: one that was proposed before gives way. */
    public void propose(String root) {
        String written = address.getText().strip();
        if (!written.isEmpty() && !written.equals(proposed) && !written.equals(root)) return;
        proposed = root;
        if (!written.equals(root)) address.setText(root);
    }

    /** Whoever was entered is kept by now, and is nobody of the next server. */
    public void clearLogin() {
        for (Text field : new Text[] {user, password, domain}) field.setText("");
    }

    public Entered entered() {
        String name = user.getText().strip();
        if (name.isEmpty()) return new Entered(address.getText().strip(), Optional.empty());
        Login login = Login.of(name, password.getText());
        String named = domain.getText().strip();
        Login whole = named.isEmpty() ? login : new Login(named, login.user(), login.password());
        return new Entered(address.getText().strip(), Optional.of(whole));
    }

    /** Says how it stands. */
    public void tell(String words) {
        if (told.isDisposed()) return;
        told.setText(words);
        control.requestLayout();
    }

    private void browse() {
        var dialog = new DirectoryDialog(control.getShell(), SWT.SHEET);
        dialog.setMessage(Messages.firstShareFolder);
        dialog.setFilterPath(address.getText().isBlank() ? System.getProperty("user.home") : address.getText());
        Optional.ofNullable(dialog.open()).ifPresent(address::setText);
    }

    private void test() {
        Entered entered = entered();
        if (entered.root().isEmpty()) return;
        tell(Messages.preferenceTesting);
        Work.<Optional<String>>start(
                control, Messages.workOpenShare, monitor -> new FirstRun(desk).probe(entered), result -> {
                    switch (result) {
                        case Result.Done<Optional<String>> done ->
                            tell(done.value().orElse(Messages.preferenceReachable));
                        case Result.Failed<Optional<String>> failed -> tell(failed.reason());
                        case Result.Cancelled<Optional<String>> cancelled -> tell(Messages.workCancelled);
                    }
                });
    }
}
