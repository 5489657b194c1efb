package org.rapport.web.partner;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.partner.LifeCycleStage;
import org.rapport.partner.NewPartner;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerKind;

/** What is typed about a partner. */
public class PartnerForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int CADENCE = 14;

    private String code;
    private String name;
    private String country;
    private PartnerKind kind;
    private String timeZone;
    private String languages;
    private Integer cadenceDays = CADENCE;
    private LifeCycleStage stage = LifeCycleStage.WORKING_TOGETHER;

    static PartnerForm of(PartnerCard card) {
        PartnerForm form = new PartnerForm();
        form.code = card.code();
        form.name = card.name();
        form.country = card.country();
        form.kind = card.kind();
        form.timeZone = card.timeZone().getId();
        form.languages = String.join(", ", card.languages());
        form.cadenceDays = card.cadenceDays();
        form.stage = card.stage();
        return form;
    }

    NewPartner typed() {
        return new NewPartner(code, name, country, kind, timeZone, tags(), cadenceDays, stage);
    }

    private List<String> tags() {
        return languages == null
                ? List.of()
                : Stream.of(languages.split("[,;\\s]+"))
                        .filter(tag -> !tag.isEmpty())
                        .toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public PartnerKind getKind() {
        return kind;
    }

    public void setKind(PartnerKind kind) {
        this.kind = kind;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public String getLanguages() {
        return languages;
    }

    public void setLanguages(String languages) {
        this.languages = languages;
    }

    public Integer getCadenceDays() {
        return cadenceDays;
    }

    public void setCadenceDays(Integer cadenceDays) {
        this.cadenceDays = cadenceDays;
    }

    public LifeCycleStage getStage() {
        return stage;
    }

    public void setStage(LifeCycleStage stage) {
        this.stage = stage;
    }
}
