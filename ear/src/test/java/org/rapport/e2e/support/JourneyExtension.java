package org.rapport.e2e.support;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One server and one browser for all classes that a process runs, a new page for each test; a failed one leaves a picture. */
class JourneyExtension implements ParameterResolver, AfterTestExecutionCallback {
    private static final Namespace TEST = Namespace.create("rapport");

    private static RunningRapport server;
    private static Browser browser;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningRapport.class || type == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class ? page(context) : rapport();
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Page page = context.getStore(TEST).get("page", Page.class);
        if (page != null && context.getExecutionException().isPresent()) {
            String name = context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName();
            System.err.println("See " + Browser.keepPicture(page, name.replaceAll("\\W+", "-")));
        }
    }

    private static Page page(ExtensionContext context) {
        Page page = browser().page();
        context.getStore(TEST).put("page", page);
        context.getStore(TEST).put("page-closing", page.context());
        return page;
    }

    /** Started when first asked for, ended with the process of the tests. */
    private static synchronized RunningRapport rapport() {
        if (server == null) {
            server = RunningRapport.withSample("journeys");
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        }
        return server;
    }

    /** Ends by itself with the process of the tests. */
    private static synchronized Browser browser() {
        if (browser == null) {
            browser = Browser.start();
        }
        return browser;
    }
}
