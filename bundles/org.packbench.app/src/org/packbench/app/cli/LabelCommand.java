package org.packbench.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.packbench.core.ClientId;
import org.packbench.core.OrderNumber;
import org.packbench.core.label.Label;
import org.packbench.core.label.LabelFormat;
import org.packbench.core.label.Labels;
import org.packbench.core.label.Layout;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.storage.StorageException;
import org.packbench.model.ClientProfile;
import org.packbench.model.Order;
import org.packbench.model.PackingList;
import org.packbench.ui.print.text.LabelTexts;

/**
 * {@code label}: the labels of a packing list's orders, as a document, as pictures or for a label printer. Nothing is written
 * unless every one can be printed, or those that cannot are left out on purpose.
 */
final class LabelCommand {
    private final ShareAccess access;
    private final PrintStream out;
    private final PrintStream err;

    LabelCommand(ShareAccess access, PrintStream out, PrintStream err) {
        this.access = access;
        this.out = out;
        this.err = err;
    }

    /** Where the labels go; at least one. */
    private record Targets(Optional<Path> pdf, Optional<Path> png, Optional<Path> zpl) {
        boolean none() {
            return pdf.isEmpty() && png.isEmpty() && zpl.isEmpty();
        }
    }

    void run(Arguments arguments) throws Exit {
        ClientId client = StationCommand.clientId(arguments.required("client"));
        Path file = StationCommand.path(arguments.option("list").orElse(arguments.word(1)));
        Optional<String> numbers = arguments.option("orders");
        boolean leaveOut = arguments.flag("leave-out");
        LabelTexts texts = new LabelTexts(PrintFiles.language(arguments));
        Targets targets = new Targets(
                PrintFiles.target(arguments, "pdf"),
                PrintFiles.target(arguments, "png"),
                PrintFiles.target(arguments, "zpl"));
        access.open(arguments);
        arguments.requireAllKnown();
        if (file.toString().isEmpty() || targets.none()) throw new Exit(Exit.Code.BAD_INPUT, Messages.LabelUsage);
        try {
            ClientProfile profile = access.profiles()
                    .client(client)
                    .orElseThrow(() -> new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.ClientMissing, client)));
            LabelFormat format = format(profile, texts);
            PackingList list =
                    new StationCommand(access, out, err).read(new StationCommand.Source(file), client, profile);
            write(laid(chosen(list.getOrders(), numbers, texts), profile, format, texts, leaveOut), targets, texts);
        } catch (StorageException e) {
            throw ShareAccess.notReachable(e);
        } catch (ProfileException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Texts.of(e), e);
        } catch (IOException e) {
            throw new Exit(Exit.Code.BAD_INPUT, String.valueOf(e.getMessage()), e);
        }
    }

    private static LabelFormat format(ClientProfile profile, LabelTexts texts) throws Exit {
        return switch (LabelFormat.read(profile.getBarcodeLabel())) {
            case LabelFormat.Reading.Format read -> read.format();
            case LabelFormat.Reading.Unusable unusable ->
                throw new Exit(
                        Exit.Code.BAD_INPUT,
                        unusable.mistakes().stream().map(texts::of).collect(Collectors.joining("\n")));
        };
    }

    /** The orders that were named, in the order of the list; all when none was. */
    static List<Order> chosen(List<Order> orders, Optional<String> numbers, LabelTexts texts) throws Exit {
        if (numbers.isEmpty()) return orders;
        Set<String> wanted = Arrays.stream(numbers.get().split(","))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Order> chosen = orders.stream()
                .filter(order -> wanted.contains(String.valueOf(order.getOrderNumber())))
                .toList();
        chosen.forEach(order -> wanted.remove(order.getOrderNumber()));
        if (!wanted.isEmpty()) throw new Exit(Exit.Code.BAD_INPUT, texts.missing(String.join(", ", wanted)));
        return chosen;
    }

    private List<Layout.Laid> laid(
            List<Order> orders, ClientProfile profile, LabelFormat format, LabelTexts texts, boolean leaveOut)
            throws Exit {
        Labels labels = access.labels();
        List<Layout.Laid> laid = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        String client = profile.getClientName() == null ? "" : profile.getClientName();
        for (Order order : orders) {
            Label label = texts.label(order, client);
            switch (labels.layOut(label, format)) {
                case Layout.Laid fits -> laid.add(fits);
                case Layout.Refused not -> refused.add(texts.of(not.why()));
            }
        }
        if (!refused.isEmpty() && !leaveOut) throw new Exit(Exit.Code.BAD_INPUT, String.join("\n", refused));
        refused.forEach(err::println);
        return laid;
    }

    private void write(List<Layout.Laid> laid, Targets targets, LabelTexts texts) throws Exit {
        Labels labels = access.labels();
        if (targets.pdf().isPresent()) PrintFiles.write(targets.pdf().get(), labels.pdf(laid));
        if (targets.zpl().isPresent()) PrintFiles.write(targets.zpl().get(), labels.zpl(laid));
        if (targets.png().isPresent()) pictures(laid, targets.png().get(), labels);
        out.println(texts.written(laid.size()));
    }

    /** A picture each, in a folder; numbered, as two orders may have names that a file system takes for one. */
    private static void pictures(List<Layout.Laid> laid, Path folder, Labels labels) throws Exit {
        for (int i = 0; i < laid.size(); i++) {
            String number = OrderNumber.normal(laid.get(i).label().order().value());
            String name = String.format(Locale.ROOT, "%04d_%s.png", i + 1, number);
            PrintFiles.write(folder.resolve(name), labels.png(laid.get(i).image()));
        }
    }
}
