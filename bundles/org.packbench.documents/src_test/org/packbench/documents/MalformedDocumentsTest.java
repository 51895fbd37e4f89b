package org.packbench.documents;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.core.journal.JournalException;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingState;
import org.packbench.core.profile.ProfileException;

/**
 * Every value of every sample, one after another, becomes something else: a reader makes the best of it or says that the
 * file is damaged, and nothing else ever comes out of it.
 */
class MalformedDocumentsTest {
    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    private static final List<String> JUNK = List.of(
            "null",
            "true",
            "-1.5",
            "99999999999999999999",
            "1e999",
            "NaN",
            "\"\"",
            "\"2025-13-45T99:00\"",
            "[null, [{}]]",
            "{\"\":{}}");

    private interface Reader {
        void read(byte[] bytes) throws JournalException, ProfileException;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "packing_state.v0.json",
                "packing_state.v0-dict.json",
                "packing_state.1.0.json",
                "packing_state.1.3.0.json"
            })
    void states(String sample) {
        PackingPlan plan = new PackingPlan(List.of(
                Journals.order("#1001", Journals.line(0, "SKU-HAT", 2), Journals.line(1, "SKU-MUG", 1)),
                Journals.order("1001", Journals.line(0, "SKU-HAT", 3)),
                Journals.order("1002", Journals.line(0, "SKU-PEN", 1), Journals.line(1, "SKU-CUP", 1))));
        everyValue(sample, bytes -> {
            PackingState state =
                    PackingStateFile.read(bytes, sample, plan, SOFIA).state();
            assertTrue(state.packedUnits() <= plan.totalUnits());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "session_summary.1.3.0.json",
                "session_summary.1.0.json",
                "session_summary.1.0-statistics.json",
                "session_summary.nested.json"
            })
    void summaries(String sample) {
        everyValue(sample, bytes -> SessionSummary.read(bytes, sample, SOFIA).write(SOFIA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"global_stats.json", "stats.json"})
    void statistics(String sample) {
        everyValue(
                sample,
                bytes -> StatisticsFile.read(bytes, sample, SOFIA)
                        .opened(List.of(), Instant.EPOCH, "")
                        .counted(StatisticsFile.read(bytes, sample, SOFIA).history(), Instant.EPOCH)
                        .write());
    }

    @ParameterizedTest
    @ValueSource(strings = {"session.lock.1.2.0.json", "session.lock.1.3.0.json"})
    void locks(String sample) {
        everyValue(
                sample,
                bytes -> LockFile.read(bytes, SOFIA).ifPresent(lock -> {
                    lock.lockedAt();
                    lock.heartbeat();
                    lock.processId();
                    lock.workerId();
                    lock.renewed(1, Instant.EPOCH).write();
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"session_info.excel.json", "session_info.shopify.json"})
    void infos(String sample) {
        everyValue(sample, bytes -> {
            SessionInfoFile info = SessionInfoFile.read(bytes, SOFIA);
            info.packingProgress();
            info.startedAt();
            info.withProgress("DHL_Orders", SessionInfoFile.COMPLETED, Instant.EPOCH)
                    .write();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"packing_list.shopify.json", "packing_list.older.json", "analysis_data.json"})
    void lists(String sample) {
        everyValue(sample, bytes -> PackingLists.write(PackingLists.read(bytes, sample)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"config.json", "sku_mapping.json", "sku_mapping.flat.json", "workers.json"})
    void profiles(String sample) {
        everyValue(
                sample,
                bytes -> ProfileDocuments.writeClient(
                        ProfileDocuments.readClient(bytes, sample), Optional.of(bytes), sample));
        everyValue(sample, bytes -> ProfileDocuments.writeWorkers(ProfileDocuments.readWorkers(bytes, sample)));
        everyValue(sample, bytes -> {
            ProfileDocuments.readSkuMapping(bytes, sample);
            ProfileDocuments.readSkuMappingOfConfig(bytes, sample);
            ProfileDocuments.changeSkuMapping(Optional.of(bytes), Map.of(), Set.of("7290018664100"), "", "", sample);
        });
    }

    private static void everyValue(String sample, Reader reader) {
        ObjectNode document = Json.find(Samples.read(sample)).orElseThrow();
        List<Consumer<JsonNode>> places = new ArrayList<>();
        collect(document, places);
        for (Consumer<JsonNode> place : places) {
            for (String junk : JUNK) {
                JsonNode before = Json.find(("{\"j\":" + junk + "}").getBytes(StandardCharsets.UTF_8))
                        .orElseThrow()
                        .path("j");
                place.accept(before);
                byte[] bytes = Json.write(document);
                try {
                    reader.read(bytes);
                } catch (JournalException | ProfileException saidToBeDamaged) {
                    assertTrue(String.valueOf(saidToBeDamaged.getMessage()).contains(sample));
                } catch (RuntimeException e) {
                    throw new AssertionError(new String(bytes, StandardCharsets.UTF_8), e);
                }
            }
            place.accept(null);
        }
    }

    /** A place takes another value, or with {@code null} its own one again. */
    private static void collect(JsonNode node, List<Consumer<JsonNode>> places) {
        if (node instanceof ObjectNode object) {
            for (var entry : List.copyOf(object.properties())) {
                JsonNode own = entry.getValue();
                String key = entry.getKey();
                places.add(value -> object.set(key, value == null ? own : value));
                collect(own, places);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                JsonNode own = array.get(i);
                places.add(value -> array.set(index, value == null ? own : value));
                collect(own, places);
            }
        }
    }
}
