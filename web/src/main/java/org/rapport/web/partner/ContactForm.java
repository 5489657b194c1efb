package org.rapport.web.partner;

import java.io.Serializable;
import org.rapport.partner.ContactRow;
import org.rapport.partner.NewContact;
import org.rapport.shared.Side;

/** What is typed about somebody of either side. */
public class ContactForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Side side = Side.PARTNER;
    private String name;
    private String title;
    private String email;
    private String phone;
    private String language;
    private boolean sponsor;

    static ContactForm of(ContactRow row) {
        ContactForm form = new ContactForm();
        form.side = row.side();
        form.name = row.name();
        form.title = row.title();
        form.email = row.email();
        form.phone = row.phone();
        form.language = row.language();
        form.sponsor = row.sponsor();
        return form;
    }

    NewContact typed() {
        return new NewContact(side, name, title, email, phone, language, sponsor);
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isSponsor() {
        return sponsor;
    }

    public void setSponsor(boolean sponsor) {
        this.sponsor = sponsor;
    }
}
