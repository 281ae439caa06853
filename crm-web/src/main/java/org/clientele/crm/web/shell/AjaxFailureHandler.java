package org.clientele.crm.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.util.Iterator;

/**
 * Keeps the page, and the text typed into it, when an update of a part of it fails: the answer is a status that the
 * page's own script turns into a sentence, never another page in its place.
 */
public class AjaxFailureHandler extends ExceptionHandlerWrapper {

    /** The view is not in the session any more. */
    static final int STATUS_EXPIRED = 410;

    /** Header with the reference of a failure. */
    static final String REFERENCE = "X-Failure-Reference";

    AjaxFailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        if (context.getPartialViewContext().isAjaxRequest() && events.hasNext()) {
            answer(context, events.next().getContext().getException());
            events.remove();
        }
        super.handle();
    }

    private static void answer(FacesContext context, Throwable thrown) {
        ExternalContext external = context.getExternalContext();
        try {
            if (!external.isResponseCommitted()) {
                external.responseReset();
            }
            if (isExpired(thrown)) {
                external.setResponseStatus(STATUS_EXPIRED);
            } else {
                Failure failure = CDI.current().select(Failure.class).get();
                external.setResponseHeader(REFERENCE, failure.record(external.getRequestServletPath(), thrown));
                external.setResponseStatus(500);
            }
            external.setResponseContentType("text/plain");
            external.getResponseOutputWriter().write("");
            context.responseComplete();
        } catch (IOException failed) {
            throw new FacesException(failed);
        }
    }

    private static boolean isExpired(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) {
                return true;
            }
        }
        return false;
    }

    /** Wraps the exception handler of every request. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new AjaxFailureHandler(getWrapped().getExceptionHandler());
        }
    }
}
