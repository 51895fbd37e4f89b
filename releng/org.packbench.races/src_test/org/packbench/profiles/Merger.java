package org.packbench.profiles;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.Profiles;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Guard;
import org.packbench.core.storage.StorageException;
import org.packbench.races.PcProcess;
import org.packbench.races.TestServer;

/**
 * A process that changes the SKU mapping: {@code share root, place, processes, keys, way}. It is told how many merges to
 * make; each puts another SKU under one of its own keys, or removes the key, and finds in the answer whether an earlier
 * change of its own is gone. It says {@code merging} now and then, at last
 * what its keys are and the number of lost updates and of tries that found the document in use. The way {@code
 * unguarded} reads, changes and replaces without a guard.
 */
public final class Merger {
    static final ClientId CLIENT = new ClientId("M");

    private final Profiles profiles;
    private final int place;
    private final int processes;
    private final int keys;
    private final Random random = new Random();
    private final Map<String, Sku> mine = new HashMap<>();
    private int lost;
    private int busy;

    private Merger(Profiles profiles, int place, int processes, int keys) {
        this.profiles = profiles;
        this.place = place;
        this.processes = processes;
        this.keys = keys;
    }

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.SEVERE);
        Storage share = TestServer.open(arguments[0]);
        int place = Integer.parseInt(arguments[1]);
        Storage used = arguments[4].equals("unguarded") ? unguarded(share) : share;
        Profiles profiles = new StoredProfiles(used, new PcProcess("DESKTOP-PC" + place));
        Merger merger = new Merger(profiles, place, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        System.out.println("ready");
        int merges = Integer.parseInt(new BufferedReader(new InputStreamReader(System.in)).readLine());
        for (int number = 1; number <= merges; number++) {
            merger.merge(number);
            if (number % 5 == 0) System.out.println("merging");
        }
        new TreeSet<>(merger.mine.keySet())
                .forEach(key -> System.out.println(
                        "has " + key + " " + merger.mine.get(key).value()));
        System.out.println("done " + merger.lost + " " + merger.busy);
    }

    private void merge(int number) throws StorageException, ProfileException {
        String key = "barcode-" + (place + processes * random.nextInt(keys / processes));
        boolean put = random.nextInt(8) > 0;
        if (put) mine.put(key, new Sku("SKU-" + place + "-" + number));
        else mine.remove(key);
        Map<String, Sku> all = put ? change(Map.of(key, mine.get(key)), Set.of()) : change(Map.of(), Set.of(key));
        Map<String, Sku> found = new HashMap<>(all);
        found.keySet().removeIf(code -> Integer.parseInt(code.split("-")[1]) % processes != place);
        if (found.equals(mine)) return;
        lost++;
        // counted once: goes on from what is there
        mine.clear();
        mine.putAll(found);
    }

    private Map<String, Sku> change(Map<String, Sku> put, Set<String> remove)
            throws StorageException, ProfileException {
        while (true) {
            try {
                return profiles.changeSkuMapping(CLIENT, put, remove);
            } catch (ProfileException e) {
                if (e.kind() != ProfileException.Kind.IN_USE) throw e;
                busy++;
            }
        }
    }

    /** What the older tools do: nothing keeps another from changing the document meanwhile. */
    private static Storage unguarded(Storage share) {
        return (Storage) Proxy.newProxyInstance(
                Storage.class.getClassLoader(),
                new Class<?>[] {Storage.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "guard" -> new NoGuard(share, (SharePath) arguments[0]);
                    case "create" -> null; // no backups: without the guard one takes away another's
                    default -> straight(share, method, arguments);
                });
    }

    private static Object straight(Storage share, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(share, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Guards nothing. */
    private record NoGuard(Storage share, SharePath document) implements Guard {
        @Override
        public Optional<byte[]> read() throws StorageException {
            return Optional.of(share.read(document));
        }

        @Override
        public void replace(byte[] content) throws StorageException {
            share.replace(document, content);
        }

        @Override
        public void close() {}
    }
}
