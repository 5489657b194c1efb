package org.rapport.dealing;

import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.agreement.Agreements;

/** Agreements of which only those matter that bind. */
final class AgreementsStub {
    private AgreementsStub() {}

    static Agreements binding(Set<UUID> partners) {
        return (Agreements) Proxy.newProxyInstance(
                Agreements.class.getClassLoader(), new Class<?>[] {Agreements.class}, (self, method, arguments) -> {
                    if (method.getName().equals("boundDuring")) {
                        Collection<?> asked = (Collection<?>) arguments[0];
                        return partners.stream().filter(asked::contains).collect(Collectors.toSet());
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
