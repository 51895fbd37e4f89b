package org.packbench.profiles;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.storage.Storage;

/** A real store with something done before, after or instead of some of its calls. */
final class Intercepted {
    private Intercepted() {}

    /** The call as it would be without us. */
    interface Call {
        @Nullable
        Object proceed() throws Exception;
    }

    /** What is done to a call. */
    interface Interceptor {
        @Nullable
        Object on(String method, @Nullable Object[] arguments, Call call) throws Exception;
    }

    static Storage storage(Storage real, Interceptor interceptor) {
        return of(Storage.class, real, interceptor);
    }

    static <T> T of(Class<T> type, T real, Interceptor interceptor) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> interceptor.on(method.getName(), arguments, () -> {
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        if (e.getCause() instanceof Exception thrown) throw thrown;
                        throw e;
                    }
                })));
    }
}
