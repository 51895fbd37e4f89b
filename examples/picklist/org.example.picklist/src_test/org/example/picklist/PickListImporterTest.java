package org.example.picklist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.packbench.contracts.ImporterContract;
import org.packbench.core.importer.Importer;

/** The importer keeps the contract of all importers; this says how its sources are written. */
class PickListImporterTest extends ImporterContract {
    @Override
    protected Importer importer() {
        return new PickListImporter();
    }

    @Override
    protected Path write(Path folder, List<Line> lines) throws IOException {
        StringBuilder text = new StringBuilder("#PICKLIST\nOrder_Number|SKU|Product_Name|Quantity|Courier\n");
        for (Line line : lines)
            text.append(String.join("|", line.order(), line.sku(), line.product(), line.quantity(), line.courier()))
                    .append('\n');
        return Files.writeString(folder.resolve("today.pick"), text + "#END " + lines.size() + "\n");
    }

    /** A pick list is one list. */
    @Override
    protected boolean hasSheets() {
        return false;
    }
}
