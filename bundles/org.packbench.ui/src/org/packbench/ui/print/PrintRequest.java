package org.packbench.ui.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.packbench.core.label.Label;
import org.packbench.core.label.LabelFormat;
import org.packbench.core.label.Labels;
import org.packbench.core.label.Layout;
import org.packbench.model.ClientProfile;
import org.packbench.model.Order;
import org.packbench.ui.print.text.LabelTexts;

/**
 * Labels that are wanted on paper.
 *
 * @param labels what stands on them
 * @param format what the client's settings say of the label
 */
record PrintRequest(List<Label> labels, LabelFormat.Reading format) {
    PrintRequest {
        labels = List.copyOf(labels);
    }

    /** In the language of the window. */
    static LabelTexts texts() {
        return new LabelTexts(Locale.getDefault());
    }

    static PrintRequest of(List<Order> orders, ClientProfile client) {
        String name = client.getClientName() == null ? "" : client.getClientName();
        return new PrintRequest(
                orders.stream().map(order -> texts().label(order, name)).toList(),
                LabelFormat.read(client.getBarcodeLabel()));
    }

    /** The orders, for people. */
    String name() {
        String first = labels.getFirst().order().value();
        return labels.size() == 1 ? first : first + " +" + (labels.size() - 1);
    }

    /** All but these labels; empty when none is left. */
    Optional<PrintRequest> without(List<Label> others) {
        List<Label> rest =
                labels.stream().filter(label -> !others.contains(label)).toList();
        return rest.isEmpty() ? Optional.empty() : Optional.of(new PrintRequest(rest, format));
    }

    /**
     * The labels as they are printed, and those that cannot be.
     *
     * @param reason why they cannot, what the first of them says; empty when all can
     */
    record Layouts(List<Layout.Laid> laid, Optional<PrintRequest> refused, String reason) {}

    Layouts lay(Labels service) {
        List<Layout.Laid> laid = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (Label label : labels) {
            try {
                laid.addAll(new PrintRequest(List.of(label), format).laid(service));
            } catch (Refused e) {
                reasons.add(String.valueOf(e.getMessage()));
            }
        }
        List<Label> printed = laid.stream().map(Layout.Laid::label).toList();
        return new Layouts(laid, without(printed), reasons.isEmpty() ? "" : reasons.getFirst());
    }

    /** Cannot be printed as long as settings or list are as they are: trying again would not help. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        Refused(String reason) {
            super(reason);
        }
    }

    /** @throws Refused when one of them cannot be printed: says which, why, and what helps */
    List<Layout.Laid> laid(Labels service) throws Refused {
        LabelFormat usable = switch (format) {
            case LabelFormat.Reading.Format read -> read.format();
            case LabelFormat.Reading.Unusable not ->
                throw new Refused(not.mistakes().stream().map(texts()::of).collect(Collectors.joining(" ")));
        };
        List<Layout.Laid> laid = new ArrayList<>();
        for (Label label : labels) {
            switch (service.layOut(label, usable)) {
                case Layout.Laid fits -> laid.add(fits);
                case Layout.Refused refused -> throw new Refused(texts().of(refused.why()));
            }
        }
        return laid;
    }
}
