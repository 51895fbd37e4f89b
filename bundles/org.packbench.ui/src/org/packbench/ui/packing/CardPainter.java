package org.packbench.ui.packing;

import java.util.List;
import org.eclipse.swt.graphics.Rectangle;
import org.packbench.model.screen.Choice;
import org.packbench.model.screen.Fact;
import org.packbench.model.screen.Key;
import org.packbench.model.screen.Screen;
import org.packbench.model.screen.SessionCard;
import org.packbench.model.screen.TakenOver;
import org.packbench.model.screen.WorkerCard;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Role;

/** Session, courier, worker; the foot of a narrow screen; the story of a takeover; the keys. */
final class CardPainter {
    private final Pen pen;
    private final MarkupPen markup;
    private final CountPainter counts;

    CardPainter(Pen pen) {
        this.pen = pen;
        markup = new MarkupPen(pen);
        counts = new CountPainter(pen);
    }

    void session(Part part, SessionCard session) {
        Rectangle area = part.area();
        pen.card(area);
        int x = area.x + 23;
        int right = part.right() - 23;
        int done = pen.right(
                Face.BOLD,
                30,
                Role.INK,
                Messages.DONE_OF.text(session.getDone(), session.getOrders()),
                right,
                area.y + 37);
        pen.fitted(
                Face.REGULAR,
                24,
                Role.INK,
                Messages.SESSION_CLIENT.text(session.getClient()),
                x,
                area.y + 40,
                done - 16 - x);
        counts.progress(
                new Rectangle(x, area.y + 68, right - x, 18),
                Role.ACCENT,
                session.getDone(),
                session.getSkipped(),
                session.getOrders());
        String finish = session.getFinish().isEmpty() ? "" : Messages.FINISH.text(session.getFinish());
        int at = pen.right(Face.REGULAR, 22, Role.SECOND_INK, finish, right, area.y + 111);
        pen.fitted(Face.REGULAR, 22, Role.SECOND_INK, left(session), x, area.y + 111, at - 16 - x);
    }

    private static String left(SessionCard session) {
        int left = session.getOrders() - session.getDone() - session.getSkipped();
        return session.getSkipped() == 0
                ? Messages.LEFT_ONLY.text(left)
                : Messages.LEFT_SKIPPED.text(left, session.getSkipped());
    }

    void courier(Part part, SessionCard session) {
        Rectangle area = part.area();
        pen.card(area);
        int x = area.x + 23;
        int right = part.right() - 23;
        int leaves = pen.right(
                Face.REGULAR, 26, Role.INK, Messages.COURIER_LEAVES.text(session.getDeadline()), right, area.y + 51);
        pen.fitted(Face.BOLD, 40, Role.INK, session.getCourier(), x, area.y + 45, leaves - 16 - x);
        Role ink = session.isGone() ? Role.AMBER : Role.INK;
        pen.icon(session.isGone() ? "warning" : "clock", 26, ink, x, area.y + 94);
        int left = pen.text(Face.BOLD, 26, ink, session.getTimeLeft(), x + 35, area.y + 93);
        String finish = session.getFinish().isEmpty() ? "" : Messages.FINISH.text(session.getFinish());
        String fitting = pen.fit(Face.REGULAR, 22, finish, right - left - 16);
        pen.right(Face.REGULAR, 22, Role.SECOND_INK, fitting, right, area.y + 95);
    }

    void worker(Part part, WorkerCard worker) {
        Rectangle area = part.area();
        pen.card(area);
        pen.icon("worker", 50, Role.SECOND_INK, area.x + 26, area.y + area.height / 2);
        int x = area.x + 97;
        int room = part.right() - 16 - x;
        int px = pen.largest(Face.BOLD, worker.getWorker(), room, 36, 30, 26);
        pen.fitted(Face.BOLD, px, Role.INK, worker.getWorker(), x, area.y + 38, room);
        pen.fitted(Face.REGULAR, 20, Role.SECOND_INK, worker.getDetail(), x, area.y + 72, room);
    }

    void foot(Part part, Screen screen) {
        Rectangle area = part.area();
        pen.hairline(area.x, part.right(), area.y);
        WorkerCard worker = screen.getWorker();
        if (worker == null) return;
        int middle = part.middle();
        pen.icon("worker", 18, Role.INK, area.x, middle);
        int x = pen.text(Face.BOLD, 17, Role.INK, worker.getWorker(), area.x + 23, middle) + 22;
        SessionCard session = screen.getSession();
        if (session == null || screen.getTakenOver() != null) {
            pen.fitted(Face.REGULAR, 17, Role.SECOND_INK, worker.getDetail(), x, middle, part.right() - x);
            return;
        }
        if (screen.getOrder() == null) {
            int since = pen.right(Face.REGULAR, 17, Role.SECOND_INK, worker.getSince(), part.right(), middle);
            pen.fitted(
                    Face.REGULAR,
                    17,
                    Role.INK,
                    Messages.CLIENT_LIST.text(session.getClient(), session.getList()),
                    x,
                    middle,
                    since - 16 - x);
            return;
        }
        String finish = session.getFinish().isEmpty() ? "" : Messages.FINISH_SHORT.text(session.getFinish());
        int right = pen.right(Face.REGULAR, 17, Role.SECOND_INK, finish, part.right(), middle);
        x = pen.text(
                        Face.BOLD,
                        17,
                        Role.INK,
                        Messages.DONE_OF_SHORT.text(session.getDone(), session.getOrders()),
                        x,
                        middle)
                + 11;
        counts.progress(
                new Rectangle(x, middle - 7, 120, 14),
                Role.ACCENT,
                session.getDone(),
                session.getSkipped(),
                session.getOrders());
        x += 120 + 11;
        pen.fitted(Face.REGULAR, 17, Role.INK, left(session), x, middle, right - 16 - x);
    }

    void fact(Part part, Fact fact) {
        Rectangle area = part.area();
        if (!part.label().isEmpty()) pen.hairline(area.x + 1, part.right() - 1, area.y);
        boolean narrow = part.sizes().narrow();
        int at = area.x + (narrow ? 110 : 160);
        pen.right(Face.BOLD, narrow ? 40 : 76, Role.INK, fact.getFigure(), at, part.middle() + 1);
        int x = at + (narrow ? 20 : 26);
        int room = part.right() - 16 - x;
        pen.fitted(Face.BOLD, narrow ? 19 : 32, Role.INK, fact.getTitle(), x, part.middle() - (narrow ? 11 : 16), room);
        pen.fitted(
                Face.REGULAR,
                narrow ? 16 : 24,
                Role.SECOND_INK,
                fact.getText(),
                x,
                part.middle() + (narrow ? 12 : 22),
                room);
    }

    void advice(Part part, TakenOver story) {
        pen.card(part.area());
        boolean narrow = part.sizes().narrow();
        int x = part.area().x + (narrow ? 17 : 23);
        int room = part.right() - 16 - x;
        boolean two = !story.getSecond().isEmpty();
        int shift = two ? narrow ? 12 : 19 : 0;
        List<Markup.Span> advice = Markup.spans(story.getAdvice());
        int px = narrow ? 17 : markup.larger(advice, room, 26, 22);
        markup.rich(advice, px, Role.INK, x, part.middle() - shift, room);
        if (two) markup.rich(Markup.spans(story.getSecond()), px, Role.SECOND_INK, x, part.middle() + shift, room);
    }

    void choice(Part part, Choice choice) {
        Rectangle area = part.area();
        boolean narrow = part.sizes().narrow();
        pen.fillRound(Role.SURFACE, area, 6);
        if (part.label().isEmpty()) pen.edge(Role.BORDER, 2, area, 6);
        else pen.focus(area);
        int cap = Math.max(126, markup.keyCapWidth(choice.getKey(), 15));
        int x = markup.keyCap(choice.getKey(), 15, area.x + (narrow ? 14 : 19), part.middle(), cap) + 15;
        int room = part.right() - 14 - x;
        if (narrow) {
            int end = pen.fitted(Face.BOLD, 20, Role.INK, choice.getTitle(), x, part.middle(), room) + 16;
            pen.fitted(Face.REGULAR, 16, Role.SECOND_INK, choice.getText(), end, part.middle() + 1, x + room - end);
            return;
        }
        pen.fitted(
                Face.BOLD,
                pen.largest(Face.BOLD, choice.getTitle(), room, 26, 22),
                Role.INK,
                choice.getTitle(),
                x,
                part.middle() - 19,
                room);
        pen.fitted(
                Face.REGULAR,
                pen.largest(Face.REGULAR, choice.getText(), room, 20, 17),
                Role.SECOND_INK,
                choice.getText(),
                x,
                part.middle() + 18,
                room);
    }

    void keys(Part part) {
        pen.fill(Role.SURFACE, part.area());
        pen.hairline(part.area().x, part.right(), part.area().y);
    }

    void key(Part part, Key key) {
        int middle = part.middle();
        int x = markup.keyCap(key.getKey(), part.sizes().cap(), part.area().x, middle) + MarkupPen.CAP_GAP;
        pen.text(Face.REGULAR, part.sizes().key(), Role.INK, key.getLabel(), x, middle);
    }

    void keysAll(Part part) {
        pen.right(Face.REGULAR, part.sizes().key(), Role.SECOND_INK, part.label(), part.right(), part.middle());
    }
}
