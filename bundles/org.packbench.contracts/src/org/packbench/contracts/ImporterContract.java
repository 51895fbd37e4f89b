package org.packbench.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.packing.PackingPlan;
import org.packbench.model.PackingList;

/**
 * What every importer does. Who adds one proves it by subclassing this test and saying how a source is written.
 */
public abstract class ImporterContract extends ImporterFilesContract {
    @Test
    void endingsAreLowerCaseWithoutADotAndThereIsALabel() {
        Importer importer = importer();
        assertFalse(importer.label().isBlank());
        assertFalse(importer.extensions().isEmpty());
        for (String ending : importer.extensions()) assertTrue(ending.matches("[a-z0-9]+"), ending);
    }

    @Test
    void aSourceIsReadAsItStands(@TempDir Path folder) throws IOException {
        PackingList list = accepted(write(folder, LINES));
        assertEquals(TEXTS, texts(list));
        assertEquals(2, list.getTotalOrders());
        assertEquals(6, list.getTotalItems());
        assertEquals(6, PackingPlan.of(list).totalUnits());
    }

    @Test
    void aListIsCalledAsItsFileAndKnowsWhereItCameFrom(@TempDir Path folder) throws IOException {
        Path source = write(folder, LINES);
        PackingList list = accepted(source);
        assertEquals("today", list.getListName());
        assertEquals(source.toString(), list.getSourcePath());
    }

    @Test
    void aListBelongsToWhoReadIt(@TempDir Path folder) throws IOException {
        Path source = write(folder, LINES);
        Importer importer = importer();
        Result first = importer.read(source, request(), new NullProgressMonitor());
        PackingList changed = assertInstanceOf(Result.Read.class, first).list();
        changed.getOrders().clear();
        Result second = importer.read(source, request(), new NullProgressMonitor());
        PackingList list = assertInstanceOf(Result.Read.class, second).list();
        assertNotSame(changed, list);
        assertEquals(TEXTS, texts(list));
    }

    @Test
    void sourcesMayBeReadOnManyThreadsAtOnce(@TempDir Path folder) throws IOException {
        Path source = write(folder, LINES);
        Importer importer = importer();
        List<String> all = IntStream.range(0, 32)
                .parallel()
                .mapToObj(i -> unchecked(importer, source))
                .distinct()
                .toList();
        assertEquals(List.of(TEXTS.toString()), all);
    }

    private static String unchecked(Importer importer, Path source) {
        try {
            Result result = importer.read(source, request(), new NullProgressMonitor());
            return texts(assertInstanceOf(Result.Read.class, result).list()).toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void thePcsLanguageAndTimeZoneChangeNothing(@TempDir Path folder) throws IOException {
        Path source = write(folder, LINES);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String language : List.of("de-DE", "tr-TR", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
                assertEquals(TEXTS, texts(accepted(source)), language);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aMissingCourierIsNotAvailable(@TempDir Path folder) throws IOException {
        PackingList list = accepted(write(folder, List.of(new Line("1", "A", "Mug", "1", ""))));
        assertEquals(List.of("1 by N/A: [1 A Mug]"), texts(list));
    }

    /** Scenario 19. */
    @Test
    void quantitiesThatAreNoneAreProblemsAllOfThem(@TempDir Path folder) throws IOException {
        List<String> quantities = List.of("", "N/A", "2.9", "0", "-1", "10000", "3,0");
        List<Problem> problems = rejected(write(
                folder,
                IntStream.range(0, quantities.size())
                        .mapToObj(i -> new Line("100" + i, "A", "Mug", quantities.get(i), "DHL"))
                        .toList()));
        assertEquals(
                List.of(
                        Kind.QUANTITY_MISSING,
                        Kind.QUANTITY_NOT_A_NUMBER,
                        Kind.QUANTITY_NOT_WHOLE,
                        Kind.QUANTITY_NOT_POSITIVE,
                        Kind.QUANTITY_NOT_POSITIVE,
                        Kind.QUANTITY_TOO_LARGE,
                        Kind.QUANTITY_NOT_A_NUMBER),
                problems.stream().map(Problem::kind).toList());
        assertEquals(quantities, problems.stream().map(Problem::found).toList());
        for (Problem problem : problems) assertNamesItsPlace(problem);
    }

    private void assertNamesItsPlace(Problem problem) {
        assertTrue(problem.file().startsWith("today."), problem::toString);
        assertTrue(problem.row() > 0, problem::toString);
        assertEquals(hasSheets(), !problem.sheet().isEmpty(), problem::toString);
        assertFalse(problem.column().isEmpty(), problem::toString);
    }

    @Test
    void codesThatAreMissingOrCommandsAreProblems(@TempDir Path folder) throws IOException {
        List<Problem> problems = rejected(write(
                folder,
                List.of(
                        new Line(" ", "A", "Mug", "1", "DHL"),
                        new Line("1001", "", "Mug", "1", "DHL"),
                        new Line("%%01", "A", "Mug", "1", "DHL"),
                        new Line("1003", "%%13", "Mug", "1", "DHL"))));
        assertEquals(
                List.of(Kind.ORDER_NUMBER_MISSING, Kind.SKU_MISSING, Kind.COMMAND_CODE, Kind.COMMAND_CODE),
                problems.stream().map(Problem::kind).toList());
        for (Problem problem : problems) assertNamesItsPlace(problem);
    }

    @Test
    void aSourceWithoutOrdersIsAProblem(@TempDir Path folder) throws IOException {
        assertEquals(
                List.of(Kind.NO_ORDERS),
                rejected(write(folder, List.of())).stream().map(Problem::kind).toList());
    }

    @Test
    void readingCanBeCancelled(@TempDir Path folder) throws IOException {
        Path source = write(folder, LINES);
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> read(source, monitor));
    }
}
