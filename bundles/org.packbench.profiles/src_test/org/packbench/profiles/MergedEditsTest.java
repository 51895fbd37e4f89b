package org.packbench.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.core.profile.Profiles;
import org.packbench.core.profile.SkuEdit;
import org.packbench.core.profile.SkuMerge;

/** Another station writes at the worst moment: after this one has looked, before it holds the file's guard. */
@Timeout(60)
class MergedEditsTest {
    private static final ClientId M = new ClientId("M");
    private static final Sku A = new Sku("A");
    private static final Sku B = new Sku("B");
    private static final Sku OURS = new Sku("OURS");
    private static final Sku THEIRS = new Sku("THEIRS");

    private final ManualClock clock = new ManualClock();

    @TempDir
    private Path folder;

    private TestShare share;
    private Profiles other;

    @BeforeEach
    void open() throws Exception {
        share = TestShare.in(folder);
        other = share.profiles(clock);
        other.createClient(M, "M");
        other.changeSkuMapping(M, Map.of("1", A, "2", B), Set.of());
    }

    /** A station whose first taking of a guard comes after the other one's write. */
    private Profiles late() throws Exception {
        var once = new AtomicBoolean(true);
        return share.profiles(
                Intercepted.storage(share.open(), (method, arguments, call) -> {
                    if (method.equals("guard") && once.getAndSet(false))
                        other.changeSkuMapping(M, Map.of("1", THEIRS), Set.of());
                    return call.proceed();
                }),
                clock);
    }

    @Test
    void what_it_wrote_is_not_overwritten_and_all_other_edits_are_made() throws Exception {
        var lost = new SkuEdit("1", Optional.of(A), Optional.of(OURS));

        SkuMerge merge = late().mergeSkuMapping(M, List.of(lost, new SkuEdit("2", Optional.of(B), Optional.empty())));

        assertEquals(new SkuMerge(Map.of("1", THEIRS), List.of(lost)), merge);
        assertEquals(Map.of("1", THEIRS), share.profiles(clock).skuMappings(M));
    }

    @Test
    void without_what_was_seen_it_is_overwritten() throws Exception {
        late().changeSkuMapping(M, Map.of("1", OURS), Set.of());

        assertEquals(OURS, share.profiles(clock).skuMappings(M).get("1"), "so the test above proves nothing");
    }

    @Test
    void a_barcode_that_an_older_tool_keeps_in_the_config_is_removed_there_and_judged_as_it_was_seen()
            throws Exception {
        share.write(
                "CLIENTS/CLIENT_M/config.json",
                "{\"client_id\": \"M\", \"client_name\": \"M\", \"sku_mapping\": {\"3\": \"A\", \"4\": \"B\"}}");

        SkuMerge merge = share.profiles(clock)
                .mergeSkuMapping(
                        M,
                        List.of(
                                new SkuEdit("3", Optional.of(A), Optional.empty()),
                                new SkuEdit("4", Optional.of(A), Optional.of(OURS))));

        assertEquals(Map.of("1", A, "2", B, "4", B), merge.mapping());
        assertEquals(1, merge.clashes().size());
        assertEquals(merge.mapping(), share.profiles(clock).skuMappings(M));
    }
}
