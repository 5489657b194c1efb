package org.rapport.e2e.support;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One server and one browser for the whole suite, a new page for each test; a failed one leaves a picture. */
class JourneyExtension implements ParameterResolver, AfterTestExecutionCallback {
    private static final Namespace SUITE = Namespace.create("rapport");

    private record Held<T extends AutoCloseable>(T what) implements Store.CloseableResource {
        @Override
        public void close() throws Exception {
            what.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningRapport.class || type == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class ? page(context) : rapport(context);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Page page = context.getStore(SUITE).get("page", Page.class);
        if (page != null && context.getExecutionException().isPresent()) {
            String name = context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName();
            Browser.keepPicture(page, name.replaceAll("\\W+", "-"));
        }
    }

    private static RunningRapport rapport(ExtensionContext context) {
        return held(context, "server", () -> RunningRapport.withSample("journeys"));
    }

    private static Page page(ExtensionContext context) {
        Page page = held(context, "browser", Browser::start).page();
        context.getStore(SUITE).put("page", page);
        context.getStore(SUITE).put("page-closing", new Held<>(page.context()));
        return page;
    }

    private interface Start<T> {
        T get();
    }

    @SuppressWarnings("unchecked")
    private static <T extends AutoCloseable> T held(ExtensionContext context, String key, Start<T> start) {
        Store suite = context.getRoot().getStore(SUITE);
        return ((Held<T>) suite.getOrComputeIfAbsent(key, unused -> new Held<>(start.get()), Held.class)).what();
    }
}
