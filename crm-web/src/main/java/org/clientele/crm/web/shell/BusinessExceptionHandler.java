package org.clientele.crm.web.shell;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.clientele.crm.domain.shared.BusinessException;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.NotFound;
import org.clientele.crm.domain.shared.NotPermitted;

/**
 * Turns a rule that was not met into words on the page: wrong inputs beside their fields, everything else above the form;
 * what does not exist or may not be seen becomes "not found", and so does a page that is not for this person. All other
 * failures go on to the error page, and so do rules that a page met while it was being drawn: their words would have no
 * place any more.
 */
public class BusinessExceptionHandler extends ExceptionHandlerWrapper {

    BusinessExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            if (handled(context, events.next().getContext().getException())) {
                events.remove();
            }
        }
        super.handle();
    }

    private static boolean handled(FacesContext context, Throwable thrown) {
        boolean drawing = PhaseId.RENDER_RESPONSE.equals(context.getCurrentPhaseId());
        boolean opening = drawing || !context.isPostback();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (isHidden(cause) || opening && cause instanceof NotPermitted) {
                notFound(context);
                return true;
            }
            if (cause instanceof BusinessException business && !drawing) {
                say(context, business);
                return true;
            }
            if (Failures.isLostRace(cause) && !drawing) {
                tell(context, Texts.error("error.lostRace", List.of()));
                return true;
            }
        }
        return false;
    }

    private static boolean isHidden(Throwable cause) {
        return cause instanceof NotFound || Failures.isAccessRefused(cause);
    }

    private static void say(FacesContext context, BusinessException rule) {
        if (rule instanceof InvalidInput invalid) {
            FieldMessages.add(context, invalid);
        } else {
            tell(context, Texts.error(rule.key(), rule.arguments()));
        }
    }

    private static void tell(FacesContext context, String text) {
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        context.validationFailed();
    }

    private static void notFound(FacesContext context) {
        try {
            context.getExternalContext().responseReset();
            context.getExternalContext().responseSendError(404, null);
            context.responseComplete();
        } catch (IOException failed) {
            throw new FacesException(failed);
        }
    }

    /** Wraps the exception handler of every request. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new BusinessExceptionHandler(getWrapped().getExceptionHandler());
        }
    }
}
