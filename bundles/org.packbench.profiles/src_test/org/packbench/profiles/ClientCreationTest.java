package org.packbench.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.core.ClientId;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.ProfileException.Kind;
import org.packbench.core.profile.Profiles;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;

/** A client is there as a whole or not at all. */
@Timeout(60)
class ClientCreationTest {
    private static final ClientId M = new ClientId("M");

    private final ManualClock clock = new ManualClock();

    @TempDir
    private Path folder;

    private TestShare share;

    @BeforeEach
    void open() throws Exception {
        share = TestShare.in(folder);
    }

    /** Refuses to make this, as a full disk does. */
    private Storage refusing(String path) throws Exception {
        return Intercepted.storage(share.open(), (method, arguments, call) -> {
            if (method.startsWith("create") && arguments[0].toString().equals(path))
                throw new Refused(SharePath.of(path), Reason.FULL, null);
            return call.proceed();
        });
    }

    /** Makes this, and loses the answer. */
    private Storage losingTheAnswerOf(String path) throws Exception {
        return Intercepted.storage(share.open(), (method, arguments, call) -> {
            Object result = call.proceed();
            if (method.startsWith("create") && arguments[0].toString().equals(path))
                throw new Unknown(SharePath.of(path), "no answer", null);
            return result;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CLIENTS/CLIENT_M",
                "SESSIONS/CLIENT_M",
                "CLIENTS/CLIENT_M/backups",
                "CLIENTS/CLIENT_M/sku_mapping.json",
                "CLIENTS/CLIENT_M/config.json"
            })
    void what_was_made_is_taken_back_when_a_later_step_fails(String step) throws Exception {
        Profiles profiles = share.profiles(refusing(step), clock);

        var refused = assertThrows(Refused.class, () -> profiles.createClient(M, "M"));

        assertEquals(Reason.FULL, refused.reason());
        assertEquals(0, refused.getSuppressed().length);
        assertEquals(List.of(), share.names("CLIENTS"));
        assertEquals(List.of(), share.names("SESSIONS"));
        assertEquals(List.of(), profiles.clients());
        share.profiles(clock).createClient(M, "M");
    }

    @Test
    void what_was_perhaps_made_below_our_folder_is_taken_back_too() throws Exception {
        Profiles profiles = share.profiles(losingTheAnswerOf("CLIENTS/CLIENT_M/config.json"), clock);

        assertThrows(Unknown.class, () -> profiles.createClient(M, "M"));

        assertEquals(List.of(), share.names("CLIENTS"));
        assertEquals(List.of(), share.names("SESSIONS"));
    }

    @Test
    void a_folder_that_perhaps_another_station_made_is_left() throws Exception {
        Profiles profiles = share.profiles(losingTheAnswerOf("CLIENTS/CLIENT_M"), clock);

        assertThrows(Unknown.class, () -> profiles.createClient(M, "M"));

        assertEquals(List.of("CLIENT_M"), share.names("CLIENTS"));
    }

    @Test
    void what_cannot_be_taken_back_is_named() throws Exception {
        Storage storage = Intercepted.storage(refusing("CLIENTS/CLIENT_M/config.json"), (method, arguments, call) -> {
            if (method.equals("delete")) throw new Refused((SharePath) arguments[0], Reason.DENIED, null);
            return call.proceed();
        });

        var refused =
                assertThrows(Refused.class, () -> share.profiles(storage, clock).createClient(M, "M"));

        var left = new ArrayList<String>();
        for (Throwable suppressed : refused.getSuppressed())
            left.add(((StorageException) suppressed).path().toString());
        assertEquals(
                List.of(
                        "CLIENTS/CLIENT_M/sku_mapping.json",
                        "CLIENTS/CLIENT_M/backups",
                        "SESSIONS/CLIENT_M",
                        "CLIENTS/CLIENT_M"),
                left);
    }

    @Test
    void the_sessions_of_an_older_client_are_kept_also_when_a_later_step_fails() throws Exception {
        Files.createDirectories(share.file("SESSIONS/CLIENT_M/2025-11-03_14-30"));
        Profiles profiles = share.profiles(refusing("CLIENTS/CLIENT_M/config.json"), clock);

        assertThrows(Refused.class, () -> profiles.createClient(M, "M"));

        assertEquals(List.of("2025-11-03_14-30"), share.names("SESSIONS/CLIENT_M"));
        share.profiles(clock).createClient(M, "M");
        assertEquals(List.of("2025-11-03_14-30"), share.names("SESSIONS/CLIENT_M"));
    }

    @Test
    void of_stations_that_make_one_client_at_once_exactly_one_does() throws Exception {
        var made = new AtomicInteger();
        try (var pool = Executors.newFixedThreadPool(4)) {
            List<Callable<Object>> stations = new ArrayList<>();
            for (int n = 0; n < 4; n++) {
                Profiles profiles = share.profiles(clock);
                stations.add(() -> profiles.createClient(M, "M"));
            }
            for (var result : pool.invokeAll(stations)) {
                try {
                    result.get();
                    made.incrementAndGet();
                } catch (ExecutionException e) {
                    assertTrue(
                            e.getCause() instanceof ProfileException refused && refused.kind() == Kind.EXISTS,
                            e.toString());
                }
            }
        }
        assertEquals(1, made.get());
        assertEquals(List.of("backups", "config.json", "sku_mapping.json"), share.names("CLIENTS/CLIENT_M"));
    }
}
