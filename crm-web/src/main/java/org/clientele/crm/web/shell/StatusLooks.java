package org.clientele.crm.web.shell;

import java.util.Map;

/**
 * Colour and icon of each status word of the product, so that the same word looks the same on every page. Keyed by the
 * constant's name; words that mean the same in two capabilities share a look.
 */
public final class StatusLooks {

    /**
     * @param tone one of success, warn, danger, info, accent, or empty for neutral; bare leaves out the ground
     * @param icon name of an icon of the sheet
     */
    public record Look(String tone, String icon) {}

    private static final Look NEUTRAL = new Look("", "circle");
    private static final Look DONE = new Look("success", "circle-check");
    private static final Look ENDED = new Look("", "circle-x");

    private static final Map<String, Look> LOOKS = Map.ofEntries(
            // contracts
            Map.entry("DRAFT", new Look("", "pencil")),
            Map.entry("IN_APPROVAL", new Look("warn", "hourglass")),
            Map.entry("APPROVED", new Look("info", "check")),
            Map.entry("OUT_FOR_SIGNATURE", new Look("warn", "signature")),
            Map.entry("SIGNED", new Look("success", "file-check")),
            Map.entry("ACTIVE", DONE),
            Map.entry("SUSPENDED", new Look("warn", "circle-pause")),
            Map.entry("EXPIRED", new Look("", "calendar-x")),
            Map.entry("TERMINATED", new Look("danger", "ban")),
            Map.entry("RENEWED", new Look("success", "refresh-cw")),
            Map.entry("REJECTED", new Look("danger", "circle-x")),
            Map.entry("CANCELLED", ENDED),
            Map.entry("UPCOMING", new Look("info", "calendar-clock")),
            Map.entry("TRIAL", new Look("info", "hourglass")),
            Map.entry("IN_NOTICE", new Look("warn", "clock")),
            Map.entry("GRACE", new Look("warn", "clock")),
            Map.entry("OVER", new Look("", "calendar-x")),
            // support requests
            Map.entry("NEW", new Look("accent", "star")),
            Map.entry("OPEN", new Look("info", "circle-dot")),
            Map.entry("PENDING_CUSTOMER", new Look("warn", "circle-pause")),
            Map.entry("ON_HOLD", new Look("warn", "circle-pause")),
            Map.entry("SCHEDULED", new Look("", "calendar-clock")),
            Map.entry("RESOLVED", DONE),
            Map.entry("CLOSED", new Look("", "circle-check")),
            Map.entry("MERGED", new Look("", "git-merge")),
            // priorities and coverage
            Map.entry("URGENT", new Look("danger bare", "chevrons-up")),
            Map.entry("HIGH", new Look("warn bare", "chevron-up")),
            Map.entry("NORMAL", new Look("bare", "minus")),
            Map.entry("LOW", new Look("bare", "chevron-down")),
            Map.entry("COVERED", new Look("success", "shield-check")),
            Map.entry("NOT_COVERED", new Look("warn", "shield")),
            Map.entry("GOODWILL", new Look("info", "handshake")),
            // clocks
            Map.entry("RUNNING", new Look("info", "timer")),
            Map.entry("PAUSED", new Look("", "pause")),
            Map.entry("MET", new Look("success", "check")),
            Map.entry("MISSED", new Look("danger", "triangle-alert")),
            Map.entry("BREACHED", new Look("danger", "triangle-alert")),
            // imports
            Map.entry("QUEUED", new Look("", "hourglass")),
            Map.entry("COMPLETED", DONE),
            Map.entry("FAILED", new Look("danger", "circle-alert")),
            Map.entry("UNDOING", new Look("warn", "undo-2")),
            Map.entry("RESTORED", DONE),
            Map.entry("PARTLY", new Look("warn", "triangle-alert")),
            Map.entry("KEPT", new Look("", "minus")),
            Map.entry("UNDONE", new Look("", "undo-2")),
            Map.entry("CREATE", new Look("success", "plus")),
            Map.entry("UPDATE", new Look("info", "pencil")),
            Map.entry("SKIP", new Look("", "minus")),
            Map.entry("ERROR", new Look("danger", "circle-alert")),
            // life of a customer
            Map.entry("LEAD", new Look("", "target")),
            Map.entry("QUALIFIED_PROSPECT", new Look("info", "target")),
            Map.entry("ONBOARDING", new Look("info", "arrow-up")),
            Map.entry("AT_RISK", new Look("danger", "triangle-alert")),
            Map.entry("DORMANT", new Look("", "moon")),
            Map.entry("FORMER", ENDED),
            Map.entry("ARCHIVED", new Look("", "archive")),
            Map.entry("INACTIVE", new Look("", "circle-x")),
            Map.entry("PENDING", new Look("warn", "clock")));

    private StatusLooks() {}

    /** The look of an enum constant or of its name; neutral for an unknown one. */
    public static Look of(Object status) {
        return LOOKS.getOrDefault(String.valueOf(status), NEUTRAL);
    }

    /** Name of the icon of a status. */
    public static String icon(Object status) {
        return of(status).icon();
    }
}
