package org.packbench.ui.look;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Theme;

/**
 * A view of cards and tables on the canvas, which is made anew when the theme changes.
 *
 * @param <P> what it consists of
 */
public abstract class CanvasView<P> extends ViewPart {
    private @Nullable Composite root;
    private @Nullable P parts;

    /** Makes what the view consists of; it is shown right after. */
    protected abstract P build(Composite canvas);

    /** Shows how things stand now. */
    protected abstract void show();

    /** Builds the view, and shows and follows the desk from now on. */
    protected final void begin(Composite parent, Desk desk, Runnable follow) {
        rebuild(parent);
        Watching.desk(parent, desk, follow);
        Watching.look(parent, look(), () -> {
            rebuild(parent);
            parent.layout();
        });
    }

    private void rebuild(Composite parent) {
        Composite old = root;
        parts = null;
        if (old != null) old.dispose();
        Composite canvas = Wear.CANVAS.on(new Composite(parent, SWT.NONE));
        GridLayout layout = Native.layout(1);
        layout.marginWidth = 24;
        layout.marginHeight = 20;
        layout.verticalSpacing = 14;
        canvas.setLayout(layout);
        root = canvas;
        parts = build(canvas);
        setTitleImage(TabIcon.of(getConfigurationElement(), theme()));
        show();
    }

    /** Empty until the view is made. */
    protected final Optional<P> parts() {
        P made = parts;
        return made == null ? Optional.empty() : Optional.of(made);
    }

    protected final Look look() {
        return getSite().getService(Look.class);
    }

    protected final Theme theme() {
        return look().theme();
    }

    protected final Shell shell() {
        return getSite().getShell();
    }

    /** The line below all others, which says what the keys do. */
    protected final Label keysLine(Composite canvas) {
        return Wear.SECOND.on(Native.wrapped(canvas, theme().font(Face.REGULAR, 15)));
    }

    /** Means this by a command for as long as the view is in front. */
    protected final void on(String command, Runnable run) {
        getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public @Nullable Object execute(ExecutionEvent event) {
                run.run();
                return null;
            }
        });
    }
}
