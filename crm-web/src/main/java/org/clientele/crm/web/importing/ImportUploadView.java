package org.clientele.crm.web.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.clientele.crm.domain.importing.ImportMode;
import org.clientele.crm.domain.importing.ImportType;
import org.clientele.crm.domain.importing.MappingWish;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.service.importing.FileLimits;
import org.clientele.crm.service.importing.ImportService;
import org.clientele.crm.service.importing.SubmitImport;

/** Sending a file, to see what an import of it would do. */
@Named
@RequestScoped
public class ImportUploadView {

    @Inject
    private ImportService imports;

    @Inject
    private ExternalContext external;

    @Inject
    private HttpServletRequest request;

    private Part file;
    private String encoding;
    private String separator;
    private String header;

    /** Checks the file and goes to the page of its dry run. */
    public void check() throws IOException {
        if (file == null) {
            throw new InvalidInput("file", isEmptyFileSent() ? "error.import.nothing" : "error.import.chooseFile");
        }
        FileLimits limits = FileLimits.configured();
        if (file.getSize() > limits.bytes()) {
            throw new InvalidInput("file", "error.import.fileTooLarge", limits.megabytes());
        }
        MappingWish wish = new MappingWish(
                encoding,
                separator == null ? null : separator.charAt(0),
                header == null ? null : Boolean.valueOf(header),
                null,
                null,
                null);
        String number = imports.submit(new SubmitImport(
                ImportType.CUSTOMER, ImportMode.DRY_RUN, file.getSubmittedFileName(), file::getInputStream, wish));
        external.redirect(external.getRequestContextPath() + "/imports/" + number);
    }

    /** Faces takes a file without content for no file. */
    private boolean isEmptyFileSent() throws IOException {
        try {
            return request.getParts().stream()
                    .anyMatch(part -> part.getSubmittedFileName() != null
                            && !part.getSubmittedFileName().isEmpty());
        } catch (ServletException notMultipart) {
            return false;
        }
    }

    public long getMegabytes() {
        return FileLimits.configured().megabytes();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getEncoding() {
        return encoding;
    }

    public void setEncoding(String encoding) {
        this.encoding = encoding;
    }

    public String getSeparator() {
        return separator;
    }

    public void setSeparator(String separator) {
        this.separator = separator;
    }

    public String getHeader() {
        return header;
    }

    public void setHeader(String header) {
        this.header = header;
    }
}
