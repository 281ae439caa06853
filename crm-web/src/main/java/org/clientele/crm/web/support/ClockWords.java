package org.clientele.crm.web.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.clientele.crm.domain.support.ClockDetails;
import org.clientele.crm.web.shell.Texts;

/** Business time in words. */
@Named
@ApplicationScoped
public class ClockWords {

    private static final int MINUTE = 60;

    /** "2 h 05 min", "4 h" or "45 min" of business time. */
    public String time(long seconds) {
        long minutes = Math.abs(seconds) / MINUTE;
        if (minutes < MINUTE) {
            return Texts.text("support", "clock.minutes", minutes);
        }
        return minutes % MINUTE == 0
                ? Texts.text("support", "clock.hours", minutes / MINUTE)
                : Texts.text("support", "clock.hoursAndMinutes", minutes / MINUTE, minutes % MINUTE);
    }

    /** What matters about the clock in one sentence. */
    public String sentence(ClockDetails clock) {
        String target = time((long) clock.targetMinutes() * MINUTE);
        String used = time(clock.consumedSeconds());
        String left = time(clock.remainingSeconds());
        return Texts.text(
                "support", "clock.sentence." + clock.state() + (clock.breached() ? ".late" : ""), used, target, left);
    }

    /** The state as a status word: a breached clock that runs on is missed already. */
    public String state(ClockDetails clock) {
        return clock.breached() && clock.state().isActive()
                ? "BREACHED"
                : clock.state().name();
    }

    /** The tone of the bar of used time. */
    public String tone(ClockDetails clock) {
        return switch (clock.state()) {
            case MET -> "success";
            case MISSED -> "danger";
            case CANCELLED -> "off";
            case RUNNING, PAUSED -> activeTone(clock);
        };
    }

    private static String activeTone(ClockDetails clock) {
        return switch (clock.closeness()) {
            case BREACHED, CLOSE -> "danger";
            case NEAR -> "warn";
            case FAR -> "success";
            case PAUSED, NONE -> clock.breached() ? "danger" : "off";
        };
    }
}
