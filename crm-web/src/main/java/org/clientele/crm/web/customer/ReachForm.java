package org.clientele.crm.web.customer;

import java.io.Serializable;
import org.clientele.crm.domain.customer.ReachType;

/** A mail address or a telephone number as it is being typed. */
public class ReachForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;
    private ReachType type = ReachType.WORK;

    /** For a new line. */
    public ReachForm() {}

    ReachForm(String text, ReachType type) {
        this.text = text;
        this.type = type;
    }

    boolean isFilled() {
        return text != null && !text.isBlank();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public ReachType getType() {
        return type;
    }

    public void setType(ReachType type) {
        this.type = type;
    }
}
