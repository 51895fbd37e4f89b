package org.packbench.ui.packing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.packbench.model.screen.Choice;
import org.packbench.model.screen.Key;
import org.packbench.model.screen.Line;
import org.packbench.model.screen.QueuedOrder;

/** The mouse, or a finger, on a {@link ScanScreen}: chooses lines and presses painted keys. */
final class ScanMouse {
    private final ScanScreen canvas;
    private final ScanListener listener;

    ScanMouse(ScanScreen canvas, ScanListener listener) {
        this.canvas = canvas;
        this.listener = listener;
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseDoubleClick, this::twice);
        canvas.addListener(SWT.MouseMove, this::move);
    }

    private void down(Event event) {
        canvas.forceFocus();
        if (event.button == 1) canvas.at(event.x, event.y).ifPresent(this::press);
    }

    private void press(Part part) {
        switch (part.kind()) {
            case LINE, PACKED -> canvas.screen().setChosen((Line) part.subject());
            case QUEUED, SKIPPED -> canvas.screen().setChosenOrder((QueuedOrder) part.subject());
            case KEY -> listener.commanded(ScanCommand.valueOf(((Key) part.subject()).getCommand()), "");
            case CHOICE -> listener.commanded(ScanCommand.valueOf(((Choice) part.subject()).getCommand()), "");
            case EXTRA_REMOVE -> listener.commanded(ScanCommand.REMOVE, "");
            case EXTRA_KEEP -> listener.commanded(ScanCommand.KEEP, "");
            case KEYS_ALL -> listener.commanded(ScanCommand.KEYS, "");
            default -> {}
        }
    }

    private void twice(Event event) {
        canvas.at(event.x, event.y)
                .filter(part -> part.subject() instanceof QueuedOrder)
                .ifPresent(part -> listener.commanded(ScanCommand.OPEN, ""));
    }

    private void move(Event event) {
        boolean operable = canvas.at(event.x, event.y)
                .map(Part::kind)
                .filter(PartNames::operable)
                .isPresent();
        canvas.setCursor(operable ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }
}
