package org.packbench.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.export.ExportTable;

/** JSON, to the byte and as another reader takes it. */
class JsonExporterTest {
    @TempDir
    Path folder;

    private Path written(ExportTable... tables) throws IOException {
        return new JsonExporter(Samples.delivery(), Samples.KYIV)
                .write(List.of(tables), folder.resolve("a.json"), new NullProgressMonitor())
                .getFirst();
    }

    @Test
    void everyRowIsALineWithTheColumnsKeys() throws IOException {
        assertEquals("""
                {"tables":[{"name":"Sessions","note":"client M","rows":[
                {"session":"Ранкова зміна","orders":12,"orders_per_hour":23.456,\
                "started":"2026-02-03T12:15:30+02:00","day":"2026-02-03","worked":93784.0}
                ,{"session":"empty","orders":null,"orders_per_hour":null,"started":null,"day":null,"worked":null}]}]}
                """, Files.readString(written(Samples.all())));
    }

    @Test
    void textsComeBackLetterByLetter() throws IOException {
        JsonNode tables = new ObjectMapper()
                .readTree(Files.readString(
                        written(Samples.texts("a", Injections.TEXTS), Samples.texts("b", List.of("\u0001\"\\", "é")))))
                .get("tables");
        assertEquals(Injections.TEXTS, texts(tables.get(0)));
        assertEquals(List.of("\u0001\"\\", "é"), texts(tables.get(1)));
    }

    private static List<String> texts(JsonNode table) {
        return table.get("rows")
                .valueStream()
                .map(row -> row.get("text").asText())
                .toList();
    }
}
