package org.clientele.crm.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What went wrong with this request: the reference that the person can tell us stands beside the cause in the log. */
@Named
@RequestScoped
public class Failure {

    private static final Logger LOG = Logger.getLogger(Failure.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    private HttpServletRequest request;
    private String reference;

    /** For CDI. */
    protected Failure() {}

    @Inject
    public Failure(HttpServletRequest request) {
        this.request = request;
    }

    /** Logs the cause that the container passes to an error page; called by that page. */
    public void record() {
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        record(String.valueOf(address), cause instanceof Throwable thrown ? thrown : null);
    }

    /** Logs a cause and returns its reference, such as "7F3A-91C2". */
    public String record(String address, Throwable cause) {
        LOG.log(Level.SEVERE, cause, () -> "Reference " + getReference() + ": " + address + " failed");
        return getReference();
    }

    /** Answers "not found" also where something was refused: what one may not see does not exist. */
    public void hide() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
    }

    public String getReference() {
        if (reference == null) {
            int bits = RANDOM.nextInt();
            reference = String.format("%04X-%04X", bits >>> 16, bits & 0xffff);
        }
        return reference;
    }

    /** The address that failed, without a host, to try once more; only its own path is used. */
    public String getAddress() {
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = String.valueOf(address).replaceFirst("\\.xhtml(?=$|/)", "");
        return path.startsWith("/") && !path.startsWith("//") ? path : request.getContextPath() + "/";
    }
}
