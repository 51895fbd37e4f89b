package org.packbench.ui.monitor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.packbench.core.storage.StorageException;
import org.packbench.ui.browser.IndexReader;
import org.packbench.ui.browser.Remembered;
import org.packbench.ui.browser.Seen;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState;
import org.packbench.ui.look.CanvasView;
import org.packbench.ui.look.HeadText;
import org.packbench.ui.look.OpenQuestion;
import org.packbench.ui.monitor.text.Messages;
import org.packbench.ui.settings.AutoRefresh;
import org.packbench.ui.settings.ConfigFile;
import org.packbench.ui.text.Times;
import org.packbench.ui.theme.Role;

/** Who packs now, how far and how fast, and where somebody is stuck. Everything is painted; nothing has to be operated. */
public final class MonitorView extends CanvasView<BoardCanvas> {
    private static final int TICK_MS = 1000;

    /** A board that stands on the wall is read again also where lists are not. */
    private static final AutoRefresh AT_LEAST = new AutoRefresh(Duration.ofSeconds(30));

    private static final Board NOTHING = new Board(Instant.EPOCH, List.of(), List.of());

    private @Nullable IndexReader<Board> reader;

    @Override
    public void createPartControl(Composite parent) {
        Desk desk = getSite().getService(Desk.class);
        var index = new IndexReader<Board>(
                parent, desk, false, snapshot -> Board.of(snapshot, deadlines(desk)), this::show);
        reader = index;
        begin(parent, desk, index::follow);
        on("org.packbench.ui.command.refresh", index::refresh);
        index.follow();
        tick(parent);
    }

    /** Runs in a job; the profiles keep what they read for a minute. Without them couriers are shown without a time. */
    private static Deadlines deadlines(Desk desk) {
        if (!(desk.state().share() instanceof ShareState.Ready ready)) return Deadlines.of(List.of());
        try {
            return Deadlines.of(ready.profiles().clients());
        } catch (StorageException e) {
            System.getLogger(MonitorView.class.getName())
                    .log(System.Logger.Level.WARNING, "no deadlines of couriers", e);
            return Deadlines.of(List.of());
        }
    }

    @Override
    protected BoardCanvas build(Composite canvas) {
        GridLayout layout = (GridLayout) canvas.getLayout();
        layout.marginWidth = layout.marginHeight = 0;
        var board = new BoardCanvas(canvas, theme());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(board);
        return board;
    }

    @Override
    protected void show() {
        parts().ifPresent(canvas -> canvas.show(shown(seen())));
    }

    private Seen<Board> seen() {
        IndexReader<Board> index = reader;
        return index == null ? new Seen.NoShare<>() : index.seen();
    }

    private static BoardCanvas.Shown shown(Seen<Board> seen) {
        return switch (seen) {
            case Seen.NoShare<Board> none -> empty("offline", Messages.noShare, Messages.noShareText);
            case Seen.Opening<Board> opening -> empty("refresh", NLS.bind(Messages.opening, opening.at()), "");
            case Seen.Reading<Board> reading -> empty("refresh", NLS.bind(Messages.opening, reading.at()), "");
            case Seen.Unreachable<Board> away -> empty("offline", Messages.silent, away.at() + "\n" + away.told());
            case Seen.Read<Board> read -> {
                Optional<HeadText> nobody = read.made().lines().isEmpty()
                        ? Optional.of(new HeadText("pause", Role.SECOND_INK, Messages.nobody, Messages.nobodyText))
                        : Optional.empty();
                String ago = Times.ago(Duration.between(read.snapshot().at(), Instant.now()));
                boolean old = read.told().isPresent();
                String age = old ? NLS.bind(Messages.old, ago) : NLS.bind(org.packbench.ui.Messages.refreshed, ago);
                yield new BoardCanvas.Shown(read.made(), nobody, age, old);
            }
        };
    }

    private static BoardCanvas.Shown empty(String icon, String headline, String text) {
        return new BoardCanvas.Shown(
                NOTHING, Optional.of(new HeadText(icon, Role.SECOND_INK, headline, text)), "", false);
    }

    private void tick(Composite parent) {
        parent.getDisplay().timerExec(TICK_MS, () -> {
            IndexReader<Board> index = reader;
            if (parent.isDisposed() || index == null) return;
            if (getSite().getPage().isPartVisible(this)) {
                if (!OpenQuestion.in(getSite().getShell())) index.tick(when());
                show();
            }
            tick(parent);
        });
    }

    private AutoRefresh when() {
        AutoRefresh wished =
                Remembered.refreshing(getSite().getService(ConfigFile.class).autoRefresh());
        return wished.interval().isZero() ? AT_LEAST : wished;
    }

    /** What is painted now; read in the user interface's thread. */
    public List<String> lines() {
        return parts().map(canvas -> {
                    var texts = new LineTexts(canvas.board().at(), Instant.now());
                    return canvas.board().lines().stream().map(texts::spoken).toList();
                })
                .orElse(List.of());
    }

    @Override
    public void setFocus() {
        parts().ifPresent(BoardCanvas::setFocus);
    }
}
