package org.clientele.crm.web.support;

import java.io.Serializable;
import org.clientele.crm.domain.support.ChangeRequest;
import org.clientele.crm.domain.support.Impact;
import org.clientele.crm.domain.support.Priority;
import org.clientele.crm.domain.support.RequestType;
import org.clientele.crm.domain.support.SupportRequestDetails;
import org.clientele.crm.domain.support.Urgency;

/** The inputs of a request's properties. */
public class SupportPropertiesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String description;
    private String subject;
    private RequestType type;
    private Impact impact;
    private Urgency urgency;
    private Priority priority;
    private String priorityReason;
    private String owner;

    SupportPropertiesForm(SupportRequestDetails request) {
        description = request.description();
        subject = request.subject();
        type = request.type();
        impact = request.impact();
        urgency = request.urgency();
        priority = request.priorityReason() == null ? null : request.priority();
        priorityReason = request.priorityReason();
        owner = request.owner();
    }

    ChangeRequest command() {
        return new ChangeRequest(subject, description, type, impact, urgency, priority, priorityReason, owner);
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public RequestType getType() {
        return type;
    }

    public void setType(RequestType type) {
        this.type = type;
    }

    public Impact getImpact() {
        return impact;
    }

    public void setImpact(Impact impact) {
        this.impact = impact;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency urgency) {
        this.urgency = urgency;
    }

    /** Null for the priority that follows from impact and urgency. */
    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public String getPriorityReason() {
        return priorityReason;
    }

    public void setPriorityReason(String priorityReason) {
        this.priorityReason = priorityReason;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }
}
