package org.packbench.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packbench.core.OrderNumber;
import org.packbench.core.label.Label;
import org.packbench.core.label.LabelFormat;
import org.packbench.model.ModelFactory;
import org.packbench.ui.print.NotPrinted.Missing;
import org.packbench.ui.print.PrintQueue.Failure;

/** What is told of labels that are not on paper. */
class NotPrintedTest {
    private final NotPrinted missing = new NotPrinted();

    private static PrintRequest request(String... orders) {
        List<Label> labels = Arrays.stream(orders)
                .map(order -> Label.of(new OrderNumber(order), "PostOne", "1 unit", "M", ""))
                .toList();
        return new PrintRequest(labels, LabelFormat.read(ModelFactory.eINSTANCE.createBarcodeLabel()));
    }

    private void printed(String... orders) {
        missing.tried(request(orders), Optional.empty());
    }

    private void not(PrintRequest request, String reason, boolean again) {
        missing.tried(request, Optional.of(new Missing(request, new Failure(request.name(), reason, again))));
    }

    private String told() {
        return missing.failure().map(Failure::what).orElse("nothing");
    }

    @Test
    void aRefusedLabelIsToldThoughOthersArePrintedAfterIt() {
        not(request("ДГ-1"), "no such character", false);
        printed("BG10131");
        assertEquals("ДГ-1", told());
        assertEquals(List.of(), missing.again(), "trying again does not help");
        assertEquals("ДГ-1", told());
        printed("ДГ-1");
        assertEquals("nothing", told());
    }

    @Test
    void whatOfSeveralIsPrintedAfterAllIsMissingNoMore() {
        not(request("BG1", "BG2", "BG3"), "the printer is off", true);
        printed("BG2");
        assertEquals("BG1 +1", told());
        assertEquals(List.of(request("BG1", "BG3")), missing.again());
        printed("BG1", "BG3");
        assertEquals("nothing", told());
    }

    @Test
    void aSecondFailureTakesTheFirstFromNobody() {
        not(request("BG1"), "the printer is off", true);
        not(request("ДГ-1"), "no such character", false);
        not(request("BG2"), "the printer is off", true);
        assertEquals(List.of(request("BG1"), request("BG2")), missing.again());
        printed("BG1");
        printed("BG2");
        assertEquals("ДГ-1", told());
    }

    @Test
    void whatNoPrinterTakesIsForgottenWithItsList() {
        not(request("ДГ-1"), "no such character", false);
        not(request("BG2"), "the printer is off", true);
        missing.forgetRefused();
        assertEquals("BG2", told());
        printed("BG2");
        assertEquals("nothing", told());
    }
}
