package org.packbench.ui.start;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Composite;

/** A file that is dragged onto a page from the system's own windows. */
final class DroppedFile extends DropTargetAdapter {
    private final Consumer<Path> dropped;

    private DroppedFile(Consumer<Path> dropped) {
        this.dropped = dropped;
    }

    /** Has the page take files; of several the first. */
    static void on(Composite page, Consumer<Path> dropped) {
        var target = new DropTarget(page, DND.DROP_DEFAULT | DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DroppedFile(dropped));
    }

    /** Never a move: some systems would delete the file where it was. */
    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : event.operations & DND.DROP_LINK;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] files && files.length > 0) dropped.accept(Path.of(files[0]));
    }
}
