package org.packbench.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.packbench.core.WorkerName;
import org.packbench.core.profile.Badges;
import org.packbench.ui.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.packing.ScanScreen;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Theme;

/** Who packs now: a badge is scanned or typed, or a worker chosen by the letters of the name, in the strip under the bar. */
record WhoStrip(ScanScreen screen, Theme theme) {
    /** More stand in no strip; letters of the name make them fewer. */
    private static final int SHOWN = 6;

    /** What becomes of the question. */
    interface Answer {
        /** A badge, as it was typed. */
        void badge(String code);

        void chosen(WorkerName worker);

        void taken();
    }

    void ask(Badges badges, WorkerName now, Answer answer) {
        List<WorkerName> others = badges.people().stream()
                .map(Badges.Person::worker)
                .filter(worker -> !worker.id().equals(now.id()))
                .toList();
        screen.ask(strip -> fill(strip, badges, others, answer));
    }

    private void fill(Composite strip, Badges badges, List<WorkerName> others, Answer answer) {
        boolean wide = screen.getClientArea().width >= AskStrip.WIDE;
        GridLayout layout = Native.layout(wide ? 4 : 3);
        layout.marginWidth = wide ? 24 : 18;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 16;
        strip.setLayout(layout);
        Wear.ASKS.on(strip);
        Native.label(strip, Messages.askWorker).setFont(theme.font(Face.BOLD, 24));
        var typed = new Text(strip, SWT.BORDER | SWT.SINGLE);
        typed.setFont(theme.font(Face.REGULAR, 24));
        typed.setMessage(Messages.askWorkerBadge);
        GridDataFactory.swtDefaults().hint(220, SWT.DEFAULT).applyTo(typed);
        Composite people = Wear.ASKS.on(new Composite(strip, SWT.NONE));
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        people.setLayout(row);
        // on a small screen below, in the whole width: a name that is cut in front is no name
        people.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, wide ? 1 : 3, 1));
        Label hint = Native.label(strip, Messages.askKeys);
        hint.setFont(theme.font(Face.REGULAR, 19));
        if (!wide) hint.moveAbove(people);
        show(people, others, answer);
        typed.addListener(SWT.Modify, e -> show(people, meant(others, typed.getText()), answer));
        typed.addListener(SWT.DefaultSelection, e -> entered(typed.getText(), badges, others, answer));
        typed.addListener(SWT.Traverse, e -> escape(e, answer));
    }

    private static void escape(Event event, Answer answer) {
        if (event.detail != SWT.TRAVERSE_ESCAPE) return;
        event.doit = false;
        answer.taken();
    }

    /** Letters that mean one person choose that one; anything else is taken for a badge. */
    private static void entered(String text, Badges badges, List<WorkerName> others, Answer answer) {
        if (text.isBlank()) return;
        List<WorkerName> meant = meant(others, text);
        if (badges.read(text).isEmpty() && meant.size() == 1) answer.chosen(meant.get(0));
        else answer.badge(text.strip());
    }

    private static List<WorkerName> meant(List<WorkerName> others, String text) {
        String letters = text.strip().toLowerCase(Locale.ROOT);
        return others.stream()
                .filter(worker -> worker.toString().toLowerCase(Locale.ROOT).contains(letters))
                .toList();
    }

    private void show(Composite people, List<WorkerName> meant, Answer answer) {
        List<WorkerName> shown = new ArrayList<>(meant.subList(0, Math.min(SHOWN, meant.size())));
        if (shown.equals(people.getData())) return;
        for (var old : people.getChildren()) old.dispose();
        people.setData(shown);
        for (WorkerName worker : shown) {
            Button button = Native.button(people, worker.toString(), () -> answer.chosen(worker));
            button.setFont(theme.font(Face.REGULAR, 19));
            button.addListener(SWT.Traverse, e -> escape(e, answer));
        }
        people.getParent().layout(true, true);
    }
}
