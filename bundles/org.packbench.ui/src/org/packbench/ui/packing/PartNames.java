package org.packbench.ui.packing;

import java.util.Optional;
import org.packbench.model.screen.Bar;
import org.packbench.model.screen.Choice;
import org.packbench.model.screen.Extra;
import org.packbench.model.screen.Fact;
import org.packbench.model.screen.Key;
import org.packbench.model.screen.Line;
import org.packbench.model.screen.QueuedOrder;
import org.packbench.model.screen.ScanEntry;
import org.packbench.model.screen.Screen;
import org.packbench.model.screen.SessionCard;
import org.packbench.model.screen.Strip;

/** What a screen reader says of a part: the whole text, also where the painted one is cut. */
final class PartNames {
    private PartNames() {}

    /** Empty for what is only painted around others. */
    static Optional<String> of(Part part, Screen screen) {
        String name = switch (part.kind()) {
            case BAR -> part.subject() instanceof Bar bar ? sentence(bar.getWord(), bar.getWhat(), bar.getNext()) : "";
            case SHARE_STRIP, SAVE_STRIP, REQUEST_STRIP, REVIEW_STRIP, PRINT_STRIP ->
                part.subject() instanceof Strip strip
                        ? sentence(strip.getTitle(), Markup.escape(strip.getText()), strip.getHint())
                        : "";
            case SECTION -> part.label();
            case ORDER_HEADER -> order(screen);
            case LINE, PACKED -> line((Line) part.subject(), screen);
            case QUEUED, SKIPPED -> queued((QueuedOrder) part.subject(), screen);
            case LAST -> Markup.plain(screen.getLast());
            case SCAN -> scan((ScanEntry) part.subject());
            case EXTRAS ->
                screen.getExtras().stream()
                        .map(PartNames::extra)
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("");
            case EXTRA_REMOVE -> button(Messages.EXTRAS_REMOVE, Caps.of("Del"));
            case EXTRA_KEEP -> button(Messages.EXTRAS_KEEP, Caps.of("Ins"));
            case COUNT ->
                Count.left(screen) + " " + Messages.LEFT_TO_PACK.text().replace('\n', ' ');
            case ORDERS_LEFT ->
                Count.orders(screen) + " "
                        + Messages.ORDERS_LEFT.form(Count.orders(screen)).replace('\n', ' ');
            case SESSION -> session(screen);
            case COURIER -> courier(screen.getSession());
            case FOOT -> foot(screen);
            case WORKER ->
                screen.getWorker().getWorker() + ", " + screen.getWorker().getDetail();
            case FACT ->
                part.subject() instanceof Fact fact
                        ? fact.getFigure() + " " + fact.getTitle() + ", " + fact.getText()
                        : "";
            case ADVICE ->
                Markup.plain(screen.getTakenOver().getAdvice() + " "
                        + screen.getTakenOver().getSecond());
            case CHOICE ->
                part.subject() instanceof Choice choice
                        ? Messages.NAME_KEY.text(choice.getTitle(), choice.getKey())
                        : "";
            case KEY -> part.subject() instanceof Key key ? Messages.NAME_KEY.text(key.getLabel(), key.getKey()) : "";
            case KEYS_ALL -> part.label();
            case QUEUE_TITLE ->
                screen.getSession() == null
                        ? Messages.NO_SESSION_TITLE.text()
                        : Client.title(
                                screen.getSession().getClient(),
                                screen.getSession().getClientName());
            case TAKEN_TITLE -> screen.getTakenOver().getTitle();
            case CARD, KEYS, QUESTION -> "";
        };
        return name.isBlank() ? Optional.empty() : Optional.of(name);
    }

    static boolean operable(Part.Kind kind) {
        return switch (kind) {
            case LINE, PACKED, QUEUED, SKIPPED, EXTRA_REMOVE, EXTRA_KEEP, CHOICE, KEY, KEYS_ALL -> true;
            default -> false;
        };
    }

    static boolean button(Part.Kind kind) {
        return switch (kind) {
            case EXTRA_REMOVE, EXTRA_KEEP, CHOICE, KEY, KEYS_ALL -> true;
            default -> false;
        };
    }

    private static String button(Messages words, String key) {
        return Messages.NAME_KEY.text(Markup.plain(words.markup()), key);
    }

    private static String sentence(String word, String what, String next) {
        return word + ". " + Markup.plain(what) + ". " + Markup.plain(next);
    }

    private static String order(Screen screen) {
        StringBuilder text = new StringBuilder(screen.getOrder().getNumber())
                .append(", ")
                .append(screen.getOrder().getCourier());
        if (!screen.getOrder().getDeadline().isEmpty())
            text.append(", ")
                    .append(Messages.COURIER_LEAVES.text(screen.getOrder().getDeadline()))
                    .append(", ")
                    .append(screen.getOrder().getTimeLeft());
        screen.getOrder().getChips().forEach(chip -> text.append(", ").append(chip.getText()));
        return text.toString();
    }

    private static String line(Line line, Screen screen) {
        String progress = (line.isForced() ? Messages.LINE_FORCED : Messages.LINE_PACKED)
                .text(line.getPacked(), line.getRequired());
        String name = line.getVariant().isEmpty() ? line.getName() : line.getName() + ", " + line.getVariant();
        String text = Messages.NAME_LINE.text(name, line.getSku(), progress);
        return line == screen.getChosen() ? text + ", " + Messages.NAME_CHOSEN.text() : text;
    }

    private static String queued(QueuedOrder order, Screen screen) {
        String text =
                Messages.NAME_LINE.text(order.getNumber(), Messages.UNITS.count(order.getUnits()), order.getNote());
        return order == screen.getChosenOrder() ? text + ", " + Messages.NAME_CHOSEN.text() : text;
    }

    private static String scan(ScanEntry scan) {
        return Messages.NAME_LINE.text(scan.getTime(), scan.getCode(), scan.getText());
    }

    private static String extra(Extra extra) {
        return extra.getCount() + " × " + extra.getName();
    }

    private static String courier(SessionCard session) {
        return session.getCourier() + ", " + Messages.COURIER_LEAVES.text(session.getDeadline()) + ", "
                + session.getTimeLeft();
    }

    private static String foot(Screen screen) {
        String worker = screen.getWorker() == null
                ? ""
                : screen.getWorker().getWorker() + ", " + screen.getWorker().getDetail();
        String session = session(screen);
        return worker.isEmpty() || session.isEmpty() ? worker + session : worker + ". " + session;
    }

    private static String session(Screen screen) {
        SessionCard session = screen.getSession();
        if (session == null) return "";
        StringBuilder text = new StringBuilder(Messages.SESSION_CLIENT.text(session.getClient()))
                .append(", ")
                .append(Messages.DONE_OF.text(session.getDone(), session.getOrders()));
        if (!session.getFinish().isEmpty()) text.append(", ").append(Messages.FINISH.text(session.getFinish()));
        return text.toString();
    }
}
