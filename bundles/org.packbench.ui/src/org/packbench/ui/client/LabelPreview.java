package org.packbench.ui.client;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.packbench.core.label.LabelFormat;
import org.packbench.core.label.LabelImage;
import org.packbench.core.label.Labels;
import org.packbench.core.label.Layout;
import org.packbench.core.profile.ClientSettings;
import org.packbench.model.ClientProfile;
import org.packbench.model.ModelFactory;
import org.packbench.model.Order;
import org.packbench.model.OrderLine;
import org.packbench.ui.client.text.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.print.text.LabelTexts;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/** A label as the printer will burn it, with the settings as they are typed; laid out anew after each change. */
final class LabelPreview {
    private final Theme theme;
    private final Optional<Labels> labels;
    private final Canvas canvas;
    private final Label words;
    private @Nullable LabelImage laid;
    private Optional<LabelFormat> shown = Optional.empty();
    private String client = "";

    /** @param labels empty in an installation that prints none */
    LabelPreview(Composite parent, Theme theme, Optional<Labels> labels) {
        this.theme = theme;
        this.labels = labels;
        Composite area = Native.grid(parent, 1);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Native.heading(area, Messages.preview);
        canvas = new Canvas(area, SWT.DOUBLE_BUFFERED);
        GridDataFactory.fillDefaults().grab(true, true).hint(360, 240).applyTo(canvas);
        canvas.addListener(SWT.Paint, e -> paint(e.gc, canvas.getClientArea()));
        words = new Label(area, SWT.WRAP);
        Wear.SECOND.on(words);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, 40).applyTo(words);
        Spoken.on(canvas, words::getText);
    }

    /** Shows the label of these settings; while they are wrong, that it comes back. */
    void show(ClientDraft draft, boolean right) {
        if (labels.isEmpty()) {
            tell(Messages.previewNone);
            return;
        }
        Optional<LabelFormat> format = right ? format(draft) : Optional.empty();
        if (format.isEmpty()) {
            shown = format;
            tell(Messages.previewWrong);
        } else if (!format.equals(shown) || !client.equals(draft.get(Checks.NAME))) {
            shown = format;
            client = draft.get(Checks.NAME);
            layOut(labels.get(), format.get());
        }
    }

    private static Optional<LabelFormat> format(ClientDraft draft) {
        ClientProfile profile = ModelFactory.eINSTANCE.createClientProfile();
        draft.in("barcodeLabel").forEach((key, value) -> ClientSettings.set(profile, key, Optional.of(value.strip())));
        if (profile.getBarcodeLabel() == null) profile.setBarcodeLabel(ModelFactory.eINSTANCE.createBarcodeLabel());
        return switch (LabelFormat.read(profile.getBarcodeLabel())) {
            case LabelFormat.Reading.Format read -> Optional.of(read.format());
            case LabelFormat.Reading.Unusable wrong -> Optional.empty();
        };
    }

    private void layOut(Labels printer, LabelFormat format) {
        var texts = new LabelTexts(Locale.getDefault());
        org.packbench.core.label.Label label = texts.label(sample(), client);
        Work.<Layout>start(canvas, Messages.preview, monitor -> printer.layOut(label, format), result -> {
            if (!Optional.of(format).equals(shown) || !(result instanceof Result.Done<Layout> done)) return;
            switch (done.value()) {
                case Layout.Laid now -> show(now.image());
                case Layout.Refused refused -> tell(texts.of(refused.why()));
            }
        });
    }

    /** An order as the sample list has them. */
    private static Order sample() {
        Order order = ModelFactory.eINSTANCE.createOrder();
        order.setOrderNumber("BG10129");
        order.setCourier("PostOne");
        order.setOrderMinBox("M");
        OrderLine line = ModelFactory.eINSTANCE.createOrderLine();
        line.setQuantity(7);
        order.getItems().add(line);
        return order;
    }

    private void show(LabelImage image) {
        laid = image;
        words.setText(NLS.bind(Messages.previewName, image.width(), image.height()));
        canvas.redraw();
    }

    private void tell(String text) {
        laid = null;
        words.setText(text);
        canvas.redraw();
    }

    private void paint(GC gc, Rectangle room) {
        gc.setBackground(theme.color(Role.CANVAS));
        gc.fillRectangle(room);
        LabelImage label = laid;
        if (label == null) return;
        double scale = Math.min((room.width - 24.0) / label.width(), (room.height - 24.0) / label.height());
        // dots larger than pixels stay square
        double whole = scale >= 1 ? Math.floor(scale) : scale;
        int width = (int) (label.width() * whole);
        int height = (int) (label.height() * whole);
        int x = (room.width - width) / 2;
        int y = (room.height - height) / 2;
        var image = new Image(gc.getDevice(), data(label));
        gc.setInterpolation(whole < 1 ? SWT.HIGH : SWT.NONE);
        gc.setAntialias(SWT.ON);
        gc.drawImage(image, 0, 0, label.width(), label.height(), x, y, width, height);
        image.dispose();
        gc.setForeground(theme.color(Role.BORDER));
        gc.drawRectangle(x - 1, y - 1, width + 1, height + 1);
    }

    /** Paper is white and print is black in every theme. */
    private static ImageData data(LabelImage label) {
        var palette = new PaletteData(new RGB(255, 255, 255), new RGB(0, 0, 0));
        var data = new ImageData(label.width(), label.height(), 1, palette);
        for (int y = 0; y < label.height(); y++)
            for (int x = 0; x < label.width(); x++) if (label.black(x, y)) data.setPixel(x, y, 1);
        return data;
    }
}
