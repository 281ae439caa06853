package org.clientele.crm.web.importing;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.clientele.crm.domain.importing.ImportDetails;
import org.clientele.crm.domain.importing.ImportMode;
import org.clientele.crm.service.importing.ImportService;
import org.clientele.crm.web.shell.Texts;
import org.clientele.crm.web.shell.Toasts;

/** One import: what it would do or did, how far it is, and what can be done with it. */
@Named
@ViewScoped
public class ImportView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "importing";

    @Inject
    private transient ImportService imports;

    @Inject
    private transient ExternalContext external;

    @Inject
    private transient Toasts toasts;

    @Inject
    private transient ValueWords words;

    private String number;
    private transient ImportDetails details;
    private MappingForm mapping;

    /** Reads the import that the address names. */
    public void load(String wanted) {
        number = wanted;
        details = imports.details(number);
        if (details.canStart()) {
            mapping = MappingForm.of(details, imports, words);
        }
    }

    /** Called while it runs; reads the page anew once it is done. */
    public void follow() throws IOException {
        details = null;
        if (!getDetails().isActive()) {
            reload();
        }
    }

    /** Checks the file again, with the columns as they are chosen now. */
    public void checkAgain() throws IOException {
        imports.restart(number, mapping.version(), ImportMode.DRY_RUN, mapping.mapping());
        reload();
    }

    /** Imports what the last check has shown. */
    public void start() throws IOException {
        imports.restart(number, mapping.version(), ImportMode.IMPORT, null);
        reload();
    }

    public void cancel() throws IOException {
        imports.cancel(number, null);
        toasts.add(Texts.text(BUNDLE, "toast.cancelled", number));
        reload();
    }

    public void undo() throws IOException {
        imports.undo(number, null);
        reload();
    }

    public ImportDetails getDetails() {
        if (details == null) {
            details = imports.details(number);
        }
        return details;
    }

    public MappingForm getMapping() {
        return mapping;
    }

    /** What the counts are called: in a dry run what would happen, else what happened. */
    public String outcomeText(String outcome) {
        String mode = getDetails().summary().mode() == ImportMode.DRY_RUN ? "planned" : "done";
        return Texts.text(BUNDLE, "outcome." + mode + "." + outcome);
    }

    public String getStartText() {
        var counts = getDetails().summary().counts();
        return Texts.text(BUNDLE, "start", counts.created() + counts.updated());
    }

    /** Whether the last check has found anything to import. */
    public boolean isWorthStarting() {
        var counts = getDetails().summary().counts();
        return getDetails().canStart() && counts.created() + counts.updated() > 0;
    }

    private void reload() throws IOException {
        external.redirect(external.getRequestContextPath() + "/imports/" + number);
    }
}
