package org.rapport.e2e.support;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A form of a page, by its id; fields and buttons are named as in the page. */
public final class Form {
    private final Page page;
    private final String id;

    private Form(Page page, String id) {
        this.page = page;
        this.id = id;
    }

    public static Form of(Page page, String id) {
        return new Form(page, id);
    }

    /** Opens the dialog that holds a form. */
    public static Form opened(Page page, String dialog, String id) {
        page.locator("[data-opens=" + dialog + "]").first().click();
        return new Form(page, id);
    }

    public Form fill(String field, String value) {
        field(field).fill(value);
        return this;
    }

    /** Fills a field and leaves it, as somebody does who goes on to the next. */
    public Form type(String field, String value) {
        fill(field, value);
        field(field).press("Tab");
        return this;
    }

    public Form choose(String field, String value) {
        field(field).selectOption(value);
        return this;
    }

    /** Presses a button and waits for the page that comes. */
    public void press(String button) {
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest()
                        && answer.request().method().equals("POST"),
                () -> field(button).click());
        page.waitForLoadState();
    }

    private Locator field(String name) {
        return page.locator("[id='" + id + ":" + name + "']");
    }
}
