package org.rapport.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.rapport.partner.CustomsService;
import org.rapport.web.Notices;

/** The customs of the country that {@code calendar/list.xhtml} shows, and where the house works. */
@Named
@ViewScoped
public class CustomsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CustomsService service;

    @Inject
    private CalendarListView list;

    @Inject
    private Countries countries;

    @Inject
    private Notices notices;

    private CustomsForm form;
    private CustomsForm house;
    private boolean houseKnown;

    public void load() {
        form = CustomsForm.of(service.ofCountry(list.getCountry()));
        house = CustomsForm.of(service.house());
        houseKnown = service.house().known();
    }

    public String save() {
        String name = countries.name(list.getCountry());
        boolean done =
                notices.attempt("customs.saved", () -> service.settleCountry(list.getCountry(), form.customs()), name);
        return done ? list.here() : null;
    }

    public String settle() {
        return notices.attempt("house.saved", () -> service.settleHouse(house.house())) ? list.here() : null;
    }

    public CustomsForm getForm() {
        return form;
    }

    public CustomsForm getHouse() {
        return house;
    }

    public boolean isHouseKnown() {
        return houseKnown;
    }
}
