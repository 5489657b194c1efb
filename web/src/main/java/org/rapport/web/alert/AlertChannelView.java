package org.rapport.web.alert;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.rapport.report.AlertChannel;
import org.rapport.report.ChannelChoice;
import org.rapport.report.OwnAlertService;
import org.rapport.web.Notices;

/** How early warnings reach the reader, as part of a page. */
@Named
@ViewScoped
public class AlertChannelView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OwnAlertService service;

    @Inject
    private Notices notices;

    private AlertChannel channel;
    private int hour;
    private String timeZone;

    @PostConstruct
    protected void load() {
        ChannelChoice choice = service.channel();
        channel = choice.channel();
        hour = choice.hour();
        timeZone = choice.timeZone();
    }

    public String choose() {
        boolean done = notices.attempt(
                "alert.channel.chosen", () -> service.choose(new ChannelChoice(channel, hour, timeZone)));
        return done ? "/alert/list.xhtml?faces-redirect=true" : null;
    }

    public AlertChannel[] getChannels() {
        return AlertChannel.values();
    }

    public AlertChannel getChannel() {
        return channel;
    }

    public void setChannel(AlertChannel channel) {
        this.channel = channel;
    }

    public int getHour() {
        return hour;
    }

    public void setHour(int hour) {
        this.hour = hour;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }
}
