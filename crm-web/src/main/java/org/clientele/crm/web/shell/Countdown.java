package org.clientele.crm.web.shell;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is left until a target, as the page shows it first; the script of the page goes on counting in the same words. */
public final class Countdown {

    private static final int DAYS_WITHOUT_HOURS = 3;

    private final Locale locale;
    private final Instant now;
    private final ResourceBundle texts;

    Countdown(Locale locale, Instant now) {
        this.locale = locale;
        this.now = now;
        this.texts = ResourceBundle.getBundle("org.clientele.crm.web.shell", locale);
    }

    /** The countdown for who reads the page that is being written. */
    public static Countdown of(FacesContext context) {
        return (Countdown) context.getAttributes().computeIfAbsent(Countdown.class, none -> {
            Viewer viewer = Viewer.of(context);
            return new Countdown(viewer.getLocale(), viewer.getNow());
        });
    }

    /** "48 min", "1 h 05", "1 d 6 h", "3 d"; with a minus when the target is past. */
    public String left(Instant due) {
        Duration left = Duration.between(now, due);
        return (left.isNegative() ? "\u2212" : "") + span(left.abs());
    }

    /** "danger" when late or under a quarter is left, "warn" under a half, else "success". */
    public String tone(Instant started, Instant due) {
        Duration left = Duration.between(now, due);
        Duration total = Duration.between(started == null ? now : started, due);
        if (left.isNegative() || left.multipliedBy(4).compareTo(total) < 0) {
            return "danger";
        }
        return left.multipliedBy(2).compareTo(total) < 0 ? "warn" : "success";
    }

    private String span(Duration size) {
        if (size.toDays() >= DAYS_WITHOUT_HOURS) {
            return text("format.spanDays", size.toDays());
        }
        if (size.toDays() >= 1) {
            return text("format.spanDaysHours", size.toDays(), size.toHoursPart());
        }
        if (size.toHours() >= 1) {
            return text("format.spanHours", size.toHours(), String.format("%02d", size.toMinutesPart()));
        }
        return text("format.spanMinutes", size.toMinutes());
    }

    private String text(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }
}
