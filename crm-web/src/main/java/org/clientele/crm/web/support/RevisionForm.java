package org.clientele.crm.web.support;

import jakarta.inject.Inject;
import org.clientele.crm.web.shell.Texts;
import org.clientele.crm.web.shell.Toasts;

/**
 * The form of something that has a name and revisions: of a new one, or of the next revision of the one that the address
 * names.
 */
public abstract class RevisionForm {

    @Inject
    private SlaPages pages;

    @Inject
    private Toasts toasts;

    private String name;
    private Long revision;

    /** The name in the address; null for a new one. */
    String address() {
        return pages.getName();
    }

    /** The name of the one that there is, as it was read. */
    abstract String currentName();

    /** Its revision, as it was read. */
    abstract long currentRevision();

    /** The revision that the page showed when it was sent. */
    Long sentRevision() {
        return revision;
    }

    /** Whether the form shows what there is, and nothing was sent with it. */
    boolean isUntouched() {
        return revision == null && !isNew();
    }

    void saved(String savedName) {
        toasts.add(Texts.text("support", "sla.saved", savedName));
        SupportAddress.open("/sla");
    }

    public boolean isNew() {
        return address() == null;
    }

    public String getName() {
        return isNew() ? name : currentName();
    }

    public void setName(String name) {
        this.name = name;
    }

    /** The revision that the page shows; null for a new one. */
    public Long getRevision() {
        return isNew() ? null : (Long) currentRevision();
    }

    public void setRevision(Long revision) {
        this.revision = revision;
    }
}
