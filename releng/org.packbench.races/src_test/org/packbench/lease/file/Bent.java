package org.packbench.lease.file;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.AppendFile;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JournalName;

/** Stores that make a station leave out one rule of the protocol: the negative controls of the tests. */
final class Bent {
    private Bent() {}

    /** Does a call in another way. */
    private interface Way {
        Object call(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T as(Class<T> type, Way way) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                // what is made of other calls is bent with them
                (proxy, method, arguments) -> method.isDefault() && type == AppendFile.class
                        ? InvocationHandler.invokeDefault(proxy, method, arguments)
                        : way.call(method, arguments)));
    }

    private static Object straight(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Storage withFiles(Storage storage, UnaryOperator<AppendFile> bend) {
        return as(Storage.class, (method, arguments) -> {
            Object result = straight(storage, method, arguments);
            return result instanceof AppendFile file ? bend.apply(file) : result;
        });
    }

    /** Whether another has claimed is not looked at. */
    static Storage withoutCheck(Storage storage) {
        return withFiles(
                storage,
                file -> as(
                        AppendFile.class,
                        (method, arguments) ->
                                method.getName().equals("missing") ? true : straight(file, method, arguments)));
    }

    /** Whether another has claimed is looked at before the append instead of after the flush. */
    static Storage withEarlyCheck(Storage storage) {
        return withFiles(storage, file -> {
            Map<String, Boolean> early = new HashMap<>();
            return as(AppendFile.class, (method, arguments) -> {
                if (method.getName().equals("append"))
                    for (long epoch = 2; epoch < 60; epoch++) {
                        String name = JournalName.of(epoch);
                        early.put(name, file.missing(name));
                    }
                boolean known = method.getName().equals("missing") && early.containsKey(arguments[0]);
                return known ? early.get(arguments[0]) : straight(file, method, arguments);
            });
        });
    }

    /** Nothing is flushed. */
    static Storage withoutFlush(Storage storage) {
        return withFiles(
                storage,
                file -> as(
                        AppendFile.class,
                        (method, arguments) ->
                                method.getName().equals("flush") ? null : straight(file, method, arguments)));
    }

    /** What cannot be appended or flushed is taken for done. */
    static Storage deafToFaults(Storage storage) {
        return withFiles(
                storage,
                file -> as(AppendFile.class, (method, arguments) -> {
                    try {
                        return straight(file, method, arguments);
                    } catch (StorageException fault) {
                        if (method.getName().equals("append")
                                || method.getName().equals("flush")) return null;
                        throw fault;
                    }
                }));
    }

    /** What is read was read with the last listing, so before a claim's create. */
    static Storage readingBeforeCreating(Storage storage) {
        Map<SharePath, byte[]> seen = new HashMap<>();
        return as(Storage.class, (method, arguments) -> {
            if (method.getName().equals("read") && seen.containsKey(arguments[0])) return seen.get(arguments[0]);
            Object result = straight(storage, method, arguments);
            if (method.getName().equals("list")) {
                seen.clear();
                SharePath folder = (SharePath) arguments[0];
                for (Storage.Entry entry : storage.list(folder)) {
                    SharePath path = folder.child(entry.name());
                    seen.put(path, storage.read(path));
                }
            }
            return result;
        });
    }
}
