package org.clientele.crm.web.shell;

import java.io.Serializable;

/**
 * One arrow of a path that shows a life from left to right.
 *
 * @param label the step's name, in the viewer's language
 * @param place where it stands on the way
 * @param note what is said beside the current one ("since 16 Sep"), or null
 */
public record PathStep(String label, Place place, String note) implements Serializable {

    /** Where a step stands. ENDED_BADLY and ENDED mark a current step from which nothing follows. */
    public enum Place {
        DONE("done"),
        CURRENT("current"),
        ENDED("neutral"),
        ENDED_BADLY("danger"),
        AHEAD("");

        private final String styleClass;

        Place(String styleClass) {
            this.styleClass = styleClass;
        }

        boolean isCurrent() {
            return this == CURRENT || this == ENDED || this == ENDED_BADLY;
        }
    }

    public String getLabel() {
        return label;
    }

    public String getNote() {
        return note;
    }

    public String getStyleClass() {
        return place.styleClass;
    }

    public boolean isDone() {
        return place == Place.DONE;
    }

    /** Value of aria-current: "step" or nothing. */
    public String getCurrent() {
        return place.isCurrent() ? "step" : "";
    }
}
