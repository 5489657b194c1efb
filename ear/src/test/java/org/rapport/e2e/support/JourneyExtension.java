package org.rapport.e2e.support;

import com.microsoft.playwright.Page;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One server and one browser for the whole suite, a new page for each test; a failed one leaves a picture. */
class JourneyExtension implements ParameterResolver, AfterTestExecutionCallback {
    private static final Namespace SUITE = Namespace.create("rapport");

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
            System.err.println("See " + Browser.keepPicture(page, name.replaceAll("\\W+", "-")));
        }
    }

    private static RunningRapport rapport(ExtensionContext context) {
        return held(context, "server", RunningRapport.class, () -> RunningRapport.withSample("journeys"));
    }

    private static Page page(ExtensionContext context) {
        Page page = held(context, "browser", Browser.class, Browser::start).page();
        context.getStore(SUITE).put("page", page);
        context.getStore(SUITE).put("page-closing", page.context());
        return page;
    }

    /** Made when first asked for, closed by JUnit at the end of the suite. */
    private static <T extends AutoCloseable> T held(
            ExtensionContext context, String key, Class<T> type, Supplier<T> start) {
        Store suite = context.getRoot().getStore(SUITE);
        return suite.getOrComputeIfAbsent(key, unused -> start.get(), type);
    }
}
