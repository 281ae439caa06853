package org.clientele.crm.web.contract;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.clientele.crm.domain.contract.ClauseKind;
import org.clientele.crm.domain.contract.SignatureMethod;
import org.clientele.crm.domain.contract.SignatureParty;

/** What is typed into the dialogs of a contract's page. */
public class StepForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String owner;
    private String reason;
    private LocalDate on;
    private SignatureParty party = SignatureParty.CUSTOMER;
    private String signer;
    private String title;
    private LocalDate signedDate;
    private SignatureMethod method = SignatureMethod.PAPER;
    private ClauseKind kind = ClauseKind.TERMS_OF_SERVICE;
    private String version;
    private String acceptedBy;
    private LocalDateTime acceptedAt;

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public SignatureParty getParty() {
        return party;
    }

    public void setParty(SignatureParty party) {
        this.party = party;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getSignedDate() {
        return signedDate;
    }

    public void setSignedDate(LocalDate signedDate) {
        this.signedDate = signedDate;
    }

    public SignatureMethod getMethod() {
        return method;
    }

    public void setMethod(SignatureMethod method) {
        this.method = method;
    }

    public ClauseKind getKind() {
        return kind;
    }

    public void setKind(ClauseKind kind) {
        this.kind = kind;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getAcceptedBy() {
        return acceptedBy;
    }

    public void setAcceptedBy(String acceptedBy) {
        this.acceptedBy = acceptedBy;
    }

    public LocalDateTime getAcceptedAt() {
        return acceptedAt;
    }

    public void setAcceptedAt(LocalDateTime acceptedAt) {
        this.acceptedAt = acceptedAt;
    }
}
